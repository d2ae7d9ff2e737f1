import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'アプリがこの操作を拒否しました',
    advice: 'ウィンドウを閉じて、アプリを起動し直してください。繰り返す場合は、サポートに連絡してください。',
  }),
  'bad-input': () => ({
    title: '入力内容に誤りがあります',
    advice: '入力欄を確認して、もう一度試してください。',
  }),
  internal: () => ({
    title: 'アプリの内部で問題が起きました',
    advice: 'もう一度試してください。繰り返す場合は、アプリを再起動し、サポートに連絡してください。',
  }),
  'partner-id-missing': () => ({
    title: 'パートナーIDが設定されていません',
    advice: '設定でパートナーIDを入力するか、練習モードに切り替えてください。',
  }),
  'api-unreachable': () => ({
    title: 'サービスに接続できません',
    advice: 'インターネット接続を確認して、もう一度試してください。',
  }),
  'api-timeout': () => ({
    title: 'サービスの応答に時間がかかりすぎています',
    advice: '少し待ってから、もう一度試してください。',
  }),
  'api-unreadable': () => ({
    title: 'サービスの応答を読み取れませんでした',
    advice:
      'ホテルやオフィスのネットワークなどが通信を妨げている可能性があります。少し待って、もう一度試してください。',
  }),
  'api-too-large': () => ({
    title: 'サービスの応答が大きすぎました',
    advice: '応答は使われませんでした。後でもう一度試し、繰り返す場合はサポートに連絡してください。',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'サービスから間隔を空けるよう求められました',
    advice: wait === undefined ? '1分ほど待って、もう一度試してください。' : `${wait}後にもう一度試してください。`,
  }),
  'api-rejected': () => ({
    title: 'サービスがリクエストを拒否しました',
    advice: 'もう一度試してください。繰り返す場合は、設定のパートナーIDを確認し、サポートに連絡してください。',
  }),
  'not-found': () => ({
    title: 'この注文は、このデスクの記録にありません',
    advice: '注文番号と、モードが正しいかを確認してください。',
  }),
  'not-for-sale': () => ({
    title: 'この商品は現在販売できません',
    advice: '別の金額またはブランドを選んでください。',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: '金額が範囲外です',
    advice:
      min === undefined || max === undefined
        ? '別の金額を選んでください。'
        : `${min}から${max}までの金額を選んでください。`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'この金額では販売できません' : `金額は${step}単位です`,
    advice:
      below === undefined || above === undefined ? '別の金額を選んでください。' : `近い金額は${below}と${above}です。`,
  }),
  'beneficiary-invalid': () => ({
    title: '受取先が正しくありません',
    advice: '電話番号、アカウント、メールアドレスをお客様に確認してください。',
  }),
  'email-invalid': () => ({
    title: 'メールアドレスが正しくありません',
    advice: 'お客様と一文字ずつ確認してください。',
  }),
  'payment-method-unavailable': () => ({
    title: 'この支払い方法は現在使えません',
    advice: '別のコインまたはネットワークを選んでください。',
  }),
  'price-unavailable': () => ({
    title: '現在、価格を取得できません',
    advice: '少し待ってもう一度試すか、別の金額またはコインを選んでください。',
  }),
  problems: () => ({
    title: 'このままでは販売できません',
    advice: '伝票の注意書きを確認してください。',
  }),
  'quote-unknown': () => ({
    title: 'この価格は保持されていません',
    advice: '新しい価格を取得しました。請求する前に合計を確認してください。',
  }),
  'quote-expired': () => ({
    title: '価格の有効期限が切れました',
    advice: '新しい価格を取得しました。請求する前に合計を確認してください。',
  }),
  'order-unclear': () => ({
    title: '注文が成立したか確認できません',
    advice: 'まだもう一度販売しないでください。先に注文を確認してください。デスクも確認を続けます。',
  }),
  'storage-failed': () => ({
    title: '注文を保存できなかったため、何も送信していません',
    advice: 'ディスクの空き容量と書き込み権限を確認して、もう一度試してください。',
  }),
  'keychain-unavailable': () => ({
    title: 'このパソコンのキーチェーンが応答しません',
    advice: 'キーチェーンを起動またはロック解除して、もう一度試してください。',
  }),
  'secret-unavailable': () => ({
    title: '現在、コードを表示できません',
    advice: 'コードは販売元とお客様のメールに安全に保管されています。少し待って、もう一度試してください。',
  }),
  'orders-open': () => ({
    title: '本番の未完了の注文があります',
    advice: '追跡中は接続先を変更できません。完了してから、もう一度試してください。',
  }),
  'clipboard-failed': () => ({
    title: 'クリップボードにコピーできませんでした',
    advice: '何もコピーされていません。もう一度試すか、画面を見て伝えてください。',
  }),
  'practice-only': () => ({
    title: 'この操作は練習モードでのみ使えます',
    advice: '設定で練習モードに切り替えてください。',
  }),
} satisfies typeof source;
