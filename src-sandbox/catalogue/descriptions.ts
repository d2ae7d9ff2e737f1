import type { Brand, CodeStyle } from './types.ts';

/** The languages that have descriptions; any other `lang` answers without (FACTS.md 1). */
const KNOWN_LANGUAGES = new Set('en es fr de it pt zh tr vi tl hi pl id ja ko'.split(' '));

interface Texts {
  readonly about: (brand: Brand) => string;
  readonly marketing: (brandName: string) => string;
  readonly steps: Readonly<Record<CodeStyle['is'], (brandName: string) => readonly string[]>>;
  readonly usage: Readonly<Record<CodeStyle['is'], string>>;
  readonly terms: (country: string) => readonly string[];
}

const ENGLISH: Texts = {
  about: ({ name, country }) =>
    `<p>With <strong>${escapeHtml(name)}</strong> the person you give to chooses for themselves. The balance is spent in ${country.currency} in ${country.name}.</p><p>It arrives by e-mail, usually within a minute of the payment.</p>`,
  marketing: (name) => `${name}: ready in a minute, welcome all year.`,
  steps: {
    code: (name) => [
      `Sign in to your account at ${name}`,
      'Open the page for gift cards or vouchers',
      'Type in the code and confirm',
      'The balance is there at once',
    ],
    link: (name) => [
      'Open the link on your phone or computer',
      `Sign in at ${name}, or make an account`,
      'Confirm; the value is added to your account',
    ],
    esim: () => [
      'Connect to Wi-Fi',
      'Scan the QR code in Settings › Mobile data › Add eSIM',
      'Switch on roaming for the new line when you arrive',
    ],
    'top-up': () => [
      'Nothing to do: the credit arrives on the number by itself',
      'Keep the reference until it is there',
    ],
  },
  usage: {
    code: 'Enter the code when you pay online, or show it at the till.',
    link: 'Open the link to redeem; it works once.',
    esim: 'Install the eSIM on an unlocked phone. Activate it within 365 days.',
    'top-up': 'Dial the operator’s recharge number and type in the PIN.',
  },
  terms: (country) => [
    `Valid in ${country} only`,
    'Cannot be exchanged for cash',
    'Cannot be replaced if lost or stolen',
    'Unused balance stays on the card',
  ],
};

const JAPANESE: Texts = {
  about: ({ name, country }) =>
    `<p><strong>${escapeHtml(name)}</strong>なら、贈られた人が好きなものを選べます。残高は${country.currency}建てで、発行国の店舗・サイトで使えます。</p><p>通常、お支払いから1分ほどでメールに届きます。</p>`,
  marketing: (name) => `${name}：1分で届き、いつでも喜ばれます。`,
  steps: {
    code: (name) => [
      `${name}のアカウントにログインします`,
      'ギフトカード(クーポン)のページを開きます',
      'コードを入力して確定します',
      '残高はすぐに反映されます',
    ],
    link: (name) => [
      'スマートフォンまたはパソコンでリンクを開きます',
      `${name}にログインするか、アカウントを作成します`,
      '確定すると金額がアカウントに加算されます',
    ],
    esim: () => [
      'Wi-Fiに接続します',
      '設定 › モバイル通信 › eSIMを追加 でQRコードを読み取ります',
      '到着後、追加した回線のローミングをオンにします',
    ],
    'top-up': () => ['操作は不要です。チャージは自動で番号に反映されます', '反映されるまで参照番号を保管してください'],
  },
  usage: {
    code: 'オンラインのお支払い時にコードを入力するか、レジで提示してください。',
    link: 'リンクを開いて受け取ります。1回だけ有効です。',
    esim: 'SIMロックのない端末にインストールし、365日以内に有効化してください。',
    'top-up': '通信会社のチャージ番号に電話し、PINを入力してください。',
  },
  terms: () => [
    '発行国でのみ有効です',
    '現金との交換はできません',
    '紛失・盗難時の再発行はできません',
    '未使用の残高はカードに残ります',
  ],
};

/** `rich_description`, or null for an unknown language and for the few brands without one (FACTS.md 8). */
export function richDescription(brand: Brand, lang: string): Readonly<Record<string, unknown>> | null {
  if (!brand.described || !KNOWN_LANGUAGES.has(lang)) return null;
  const texts = textsIn(lang);
  return {
    markup: 'html',
    description: texts.about(brand),
    how_to_redeem: redeemSteps(brand.codeStyle, brand.name, lang),
    term_and_conditions: htmlList('ul', texts.terms(brand.country.name)),
    redeem_geo: null,
    country_code: brand.country.code,
    locale: lang === 'ja' ? 'ja' : 'en',
    note: null,
    brand_tagline: null,
    brand_use_case: null,
    brand_url: null,
    brand_alt_names: null,
  };
}

/** `product_tc`: one marketing sentence, despite its name. */
export function marketingSentence(brand: Brand, lang: string): string {
  return textsIn(lang).marketing(brand.name);
}

/** The steps to redeem, as an ordered HTML list. */
export function redeemSteps(style: CodeStyle, brandName: string, lang: string): string {
  return htmlList('ol', textsIn(lang).steps[style.is](brandName));
}

/** One plain sentence on how the code is used. */
export function usageSentence(style: CodeStyle, lang: string): string {
  return textsIn(lang).usage[style.is];
}

function textsIn(lang: string): Texts {
  return lang === 'ja' ? JAPANESE : ENGLISH;
}

function htmlList(tag: 'ol' | 'ul', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
