import type { help as source } from '../en/help.ts';

export const help = {
  title: 'Ano ang ibig sabihin nito',
  open: 'Tulong',
  state: 'Nasaan na ang order',
  network: 'Coin at network',
  next: 'Ang gagawin mo:',
  rule: (coin, network) =>
    `Itinatanong ng wallet ang network bago magpadala. Dapat ${network} ang nakalagay doon, at ${coin} ang coin.`,
  families: {
    solana: 'Mabilis at mura ang Solana. Halo-halong letra at numero ang address, at hindi nagsisimula sa 0x.',
    evm: 'Nagsisimula sa 0x ang address at magkakamukha sa Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche at BNB Smart Chain. Ang network na pinili sa wallet lang ang pagkakaiba.',
    tron: 'Madalas gamitin ang Tron para sa USDT. Nagsisimula sa T ang address. Maaaring hindi mabayaran ng account na walang TRX ang fee.',
    ton: 'Ang TON ang network ng wallet ng Telegram. Nagsisimula sa EQ o UQ ang address. Kapag may memo, dapat ipadala rin iyon.',
    sui: 'Nagsisimula sa 0x ang address ng Sui at doble ang haba kaysa sa Ethereum. Hindi ito mababayaran ng wallet na pang-Ethereum.',
    lightning:
      'Binabayaran ng Lightning ang invoice na nagsisimula sa lnbc, isang beses at agad. Nasa loob na ang halaga, at may oras ito.',
    bitcoin:
      'Nagsisimula sa bc1, 1 o 3 ang address ng Bitcoin. Bibilang ang bayad pagkatapos ng kumpirmasyon; kapag mababa ang fee, maaaring abutin ng isang oras.',
    litecoin: 'Nagsisimula sa ltc1, L o M ang address ng Litecoin. Ang nagsisimula sa 3 ay napagkakamalang Bitcoin.',
    dogecoin: 'Nagsisimula sa D ang address ng Dogecoin. Dagdag sa halaga ang fee ng network.',
    other: 'Hindi lahat ng wallet ay may ganitong network. Kung wala sa customer, pumili ng iba.',
  },
} satisfies typeof source;
