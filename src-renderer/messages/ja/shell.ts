import type { shell as source } from '../en/shell.ts';

export const shell = {
  appName: 'Refill Desk',
  navigation: 'メイン',
  sell: '販売',
  orders: '注文',
  settings: '設定',
  openOrders: (count) => `未完了の注文 ${count}件`,
  practiceMode: '練習モード',
  practiceFrame: '練習モード – 実際のお金もコードも動きません',
  liveMode: '本番',
  connection: '接続',
  connections: {
    idle: '待機中',
    connecting: '接続中',
    live: 'リアルタイム',
    polling: '定期確認中',
    reconnecting: '再接続中',
    offline: 'オフライン',
  },
  connectionHints: {
    idle: '追跡中の注文はありません。',
    connecting: '注文のリアルタイム接続を開いています。',
    live: '未完了の注文の更新がすぐに届きます。',
    polling: 'リアルタイム接続が切れています。数秒ごとに確認しているので、更新は漏れません。',
    reconnecting: 'リアルタイム接続が切れました。接続し直しながら、定期的に確認しています。',
    offline: 'サービスに接続できません。注文の状態は保たれ、接続が戻り次第続きを処理します。',
  },
  bootFailed: {
    title: '起動できませんでした',
    advice:
      '販売もデータの損失も発生していません。ウィンドウを閉じて、アプリを起動し直してください。繰り返す場合は、ログをサポートに送ってください。',
    again: 'もう一度試す',
  },
  notices: {
    'keychain-unavailable': {
      title: 'このパソコンではキーチェーンが動いていません',
      advice: 'パートナーIDはアプリを閉じるまで保持されます。次回はもう一度入力してください。',
    },
    'settings-reset': {
      title: '設定ファイルが壊れていたため、初期化しました',
      advice: '設定で国、言語、コインを確認してください。注文には影響ありません。',
    },
    'storage-failed': {
      title: '注文をディスクに保存できません',
      advice: '保存できるようになるまで販売できません。空き容量を増やしてから、アプリを再起動してください。',
    },
    'storage-too-new': {
      title: '注文は新しいバージョンのRefill Deskで保存されています',
      advice:
        '注文はそのまま残してあり、いまは販売できません。最新版をインストールしてから、もう一度起動してください。',
    },
    'orders-set-aside': {
      title: 'これまでの注文ファイルを読み込めませんでした',
      advice: '元のファイルは別名でデータフォルダーに残し、新しいファイルで始めました。サポートに送ってください。',
    },
    'orders-unreadable': {
      title: '読み込めない未完了の注文があり、追跡できません',
      advice: 'データは消えていません。販売し直さず、注文一覧にある番号をサポートに伝えてください。',
    },
    'other-mode-has-open-orders': {
      title: '本番モードに未完了の注文があります',
      advice: '裏で追跡を続けています。確認するには、設定で本番モードに切り替えてください。',
    },
    'live-without-partner-id': {
      title: 'パートナーIDが設定されていません',
      advice: 'このままでは本番の販売ができません。設定で入力するか、練習モードで続けてください。',
    },
  },
  openSettings: '設定を開く',
} satisfies typeof source;
