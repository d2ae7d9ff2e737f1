import type { help as source } from '../en/help.ts';

export const help = {
  title: 'Ce que cela signifie',
  open: 'Aide',
  state: 'Où en est la commande',
  network: 'Crypto et réseau',
  next: 'Ce que vous faites :',
  rule: (coin, network) =>
    `Le portefeuille demande le réseau avant l’envoi. Il doit y être écrit ${network}, et ${coin} comme crypto.`,
  families: {
    solana: 'Solana est rapide et coûte peu. Ses adresses mêlent lettres et chiffres et ne commencent pas par 0x.',
    evm: 'Les adresses commencent par 0x et se ressemblent sur Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche et BNB Smart Chain. Seul le réseau choisi dans le portefeuille les distingue.',
    tron: 'Tron est courant pour USDT. Ses adresses commencent par T. Un compte sans TRX ne peut pas toujours payer les frais.',
    ton: 'TON est le réseau du portefeuille de Telegram. Ses adresses commencent par EQ ou UQ. Si un mémo est affiché, il faut l’envoyer aussi.',
    sui: 'Les adresses Sui commencent par 0x et sont deux fois plus longues que celles d’Ethereum. Un portefeuille Ethereum ne peut pas les payer.',
    lightning:
      'Lightning paie une facture qui commence par lnbc, une fois et aussitôt. Elle contient le montant et se termine avec son délai.',
    bitcoin:
      'Les adresses Bitcoin commencent par bc1, 1 ou 3. Un paiement compte après confirmations, ce qui peut prendre une heure si les frais sont bas.',
    litecoin: 'Les adresses Litecoin commencent par ltc1, L ou M. Celles en 3 peuvent être prises pour du Bitcoin.',
    dogecoin: 'Les adresses Dogecoin commencent par D. Les frais de réseau s’ajoutent au montant.',
    other: 'Tous les portefeuilles n’offrent pas ce réseau. Si celui du client ne l’a pas, choisissez-en un autre.',
  },
} satisfies typeof source;
