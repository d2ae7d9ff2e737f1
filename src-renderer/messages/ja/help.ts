import type { help as source } from '../en/help.ts';

export const help = {
  title: 'この画面の説明',
  open: 'ヘルプ',
  state: '注文の状態',
  network: 'コインとネットワーク',
  next: '次にすること：',
  rule: (coin, network) =>
    `ウォレットは送る前にネットワークを尋ねます。ネットワークは${network}、コインは${coin}でなければなりません。`,
  families: {
    solana: 'Solanaは速く、手数料もわずかです。アドレスは英字と数字が混ざり、0xでは始まりません。',
    evm: 'アドレスは0xで始まり、Ethereum、Base、Polygon、Arbitrum、Optimism、Avalanche、BNB Smart Chainで同じ形です。違いはウォレットで選ぶネットワークだけです。',
    tron: 'TronはUSDTでよく使われます。アドレスはTで始まります。TRXがない口座では手数料を払えないことがあります。',
    ton: 'TONはTelegramのウォレットのネットワークです。アドレスはEQかUQで始まります。メモが表示されたら、それも送る必要があります。',
    sui: 'Suiのアドレスは0xで始まり、Ethereumの2倍の長さです。Ethereum用のウォレットでは支払えません。',
    lightning: 'Lightningはlnbcで始まる請求書を一度だけ、すぐに支払います。金額が含まれ、期限が来ると使えません。',
    bitcoin:
      'Bitcoinのアドレスはbc1、1、3のいずれかで始まります。承認を待つため、手数料が低いと1時間かかることもあります。',
    litecoin: 'Litecoinのアドレスはltc1、L、Mのいずれかで始まります。3で始まるものはBitcoinと間違えやすいです。',
    dogecoin: 'DogecoinのアドレスはDで始まります。ネットワーク手数料は金額とは別にかかります。',
    other: 'このネットワークに対応していないウォレットもあります。対応していなければ、別のものを選んでください。',
  },
} satisfies typeof source;
