import type { help as source } from '../en/help.ts';

export const help = {
  title: 'Qué significa esto',
  open: 'Ayuda',
  state: 'Cómo está el pedido',
  network: 'Moneda y red',
  next: 'Qué hace usted:',
  rule: (coin, network) =>
    `La billetera pregunta la red antes de enviar. Ahí debe decir ${network}, y ${coin} como moneda.`,
  families: {
    solana: 'Solana es rápida y cuesta poco. Sus direcciones mezclan letras y cifras y no empiezan por 0x.',
    evm: 'Las direcciones empiezan por 0x y son iguales en Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche y BNB Smart Chain. Solo la red elegida en la billetera las distingue.',
    tron: 'Tron es habitual para USDT. Sus direcciones empiezan por T. Una cuenta sin TRX quizá no pueda pagar la comisión.',
    ton: 'TON es la red de la billetera de Telegram. Sus direcciones empiezan por EQ o UQ. Si aparece un memo, también hay que enviarlo.',
    sui: 'Las direcciones de Sui empiezan por 0x y son el doble de largas que las de Ethereum. Una billetera de Ethereum no puede pagarlas.',
    lightning:
      'Lightning paga una factura que empieza por lnbc, una vez y al momento. Contiene el importe y caduca con su tiempo.',
    bitcoin:
      'Las direcciones de Bitcoin empiezan por bc1, 1 o 3. El pago cuenta tras las confirmaciones; con comisiones bajas puede tardar una hora.',
    litecoin: 'Las direcciones de Litecoin empiezan por ltc1, L o M. Las que empiezan por 3 se confunden con Bitcoin.',
    dogecoin: 'Las direcciones de Dogecoin empiezan por D. La comisión de red se suma al importe.',
    other: 'No todas las billeteras ofrecen esta red. Si la del cliente no la tiene, elija otra.',
  },
} satisfies typeof source;
