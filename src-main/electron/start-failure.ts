import type { Language } from '../../src-shared/domain/settings.ts';

const words = {
  en: 'The desk cannot start. If it happens again, send these words to support.',
  ja: '起動できませんでした。繰り返す場合は、次の内容をサポートに送ってください。',
  es: 'La caja no puede iniciarse. Si vuelve a ocurrir, envíe estas palabras al soporte.',
  fr: 'Le poste ne peut pas démarrer. Si cela se répète, envoyez ces mots à l’assistance.',
  it: 'La cassa non può avviarsi. Se si ripete, invii queste parole all’assistenza.',
  pt: 'O caixa não pode iniciar. Se acontecer de novo, envie estas palavras ao suporte.',
  de: 'Die Kasse kann nicht starten. Passiert es wieder, senden Sie diese Worte an den Support.',
  zh: '收银台无法启动。如果再次出现，请把以下内容发给客服。',
  tr: 'Kasa başlatılamıyor. Tekrar olursa şu yazıyı desteğe gönderin.',
  vi: 'Máy không khởi động được. Nếu lại bị, gửi nội dung sau cho hỗ trợ.',
  tl: 'Hindi makapagsimula ang desk. Kung maulit, ipadala ang mga salitang ito sa support.',
} as const satisfies Record<Language, string>;

/** What is said when no window can be shown. `reason` is the fault's own words, for support. */
export function startFailureWords(language: Language, reason: string): string {
  return `${words[language]}\n\n${reason}`;
}
