import type { shell as source } from '../en/shell.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt');

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Principal',
  sell: 'Vender',
  orders: 'Pedidos',
  settings: 'Ajustes',
  openOrders: (count) => plural(count, { one: `${count} pedido aberto`, other: `${count} pedidos abertos` }),
  practiceMode: 'Modo de treino',
  practiceFrame: 'Modo de treino – sem dinheiro real, sem códigos reais',
  liveMode: 'Real',
  connection: 'Conexão',
  connections: {
    idle: 'Pronto',
    connecting: 'Conectando',
    live: 'Conectado',
    polling: 'Perguntando',
    reconnecting: 'Reconectando',
    offline: 'Offline',
  },
  connectionHints: {
    idle: 'Nenhum pedido é acompanhado agora.',
    connecting: 'O caixa está abrindo a conexão ao vivo de um pedido.',
    live: 'Notícias de pedidos abertos chegam na hora.',
    polling: 'A conexão ao vivo caiu. O caixa pergunta a cada poucos segundos, então nada se perde.',
    reconnecting: 'A conexão ao vivo caiu. O caixa a reabre e pergunta enquanto isso.',
    offline: 'O serviço não responde. Os pedidos mantêm o estado e continuam quando a conexão voltar.',
  },
  bootFailed: {
    title: 'O caixa não pôde iniciar',
    advice:
      'Nada foi vendido nem perdido. Feche a janela e abra o aplicativo de novo. Se acontecer duas vezes, envie o registro ao suporte.',
    again: 'Tentar de novo',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Este computador não tem chaveiro em funcionamento',
      advice: 'O ID de parceiro fica até o aplicativo fechar e precisa ser informado de novo da próxima vez.',
    },
    'settings-reset': {
      title: 'O arquivo de ajustes estava danificado e foi zerado',
      advice: 'Confira país, idioma e cripto em Ajustes. Seus pedidos não foram afetados.',
    },
    'storage-failed': {
      title: 'O disco não aceita registros, então nada pode ser vendido',
      advice:
        'Os pedidos podem ser vistos enquanto o disco puder ser lido. Libere espaço, ou permita gravar na pasta dos registros (Ajustes diz qual). Depois tente uma venda; se ainda for recusada, reinicie o aplicativo.',
    },
    'storage-too-new': {
      title: 'Os pedidos foram gravados por uma versão mais nova do Refill Desk',
      advice: 'Ficaram intactos, e nada pode ser vendido. Instale a versão mais nova e inicie de novo.',
    },
    'orders-set-aside': {
      title: 'O arquivo dos pedidos anteriores não pôde ser lido',
      advice: 'Foi posto de lado sem mudança, e o que pôde ser recuperado foi. Ajustes diz o que voltou e o que não.',
    },
    'orders-unreadable': {
      title: 'Alguns pedidos inacabados não podem ser lidos, então o caixa não os acompanha',
      advice: 'Nada deles foi apagado. Não os venda de novo; diga ao suporte os números, como estão em Pedidos.',
    },
    'other-mode-has-open-orders': {
      title: 'Há pedidos reais inacabados',
      advice: 'Continuam acompanhados em segundo plano. Mude para o modo real em Ajustes para vê-los.',
    },
    'live-without-partner-id': {
      title: 'Nenhum ID de parceiro definido',
      advice: 'Sem ele nada pode ser vendido de verdade. Informe em Ajustes, ou continue no treino.',
    },
  },
  openSettings: 'Abrir Ajustes',
  showRecords: 'Mostrar os registros',
  clipboard: {
    title: 'Não cole',
    changed: {
      address: 'Outro programa mudou a área de transferência: ela não contém mais o endereço.',
      amount: 'Outro programa mudou a área de transferência: ela não contém mais o valor.',
      'payment-uri': 'Outro programa mudou a área de transferência: ela não contém mais o link de pagamento.',
      memo: 'Outro programa mudou a área de transferência: ela não contém mais o memo.',
      'order-id': 'Outro programa mudou a área de transferência: ela não contém mais o número do pedido.',
      'transaction-ids': 'Outro programa mudou a área de transferência: ela não contém mais as transações.',
      'operator-references': 'Outro programa mudou a área de transferência: ela não contém mais os números de recibo.',
      'support-text': 'Outro programa mudou a área de transferência: ela não contém mais o texto para o suporte.',
      secret: 'Outro programa mudou a área de transferência: ela não contém mais o código.',
    },
    toPay: [
      'Não cole nada dela. O que for colado agora mandaria o dinheiro para outro lugar.',
      'Deixe o cliente ler o código QR na tela, ou compare cada caractere.',
    ],
    other: [
      'Não cole nada dela. O que for colado agora não é o que foi copiado aqui.',
      'Leia na tela, e compare cada caractere.',
    ],
    check: 'Mande verificar este computador antes de copiar qualquer coisa nele de novo.',
    sayOther: 'Um momento, algo está errado com meu computador. Vou ler da tela para você.',
    paid: 'Se já foi colado e pago, anote a hora e avise o suporte do fornecedor já.',
    understood: 'Entendi',
  },
} satisfies typeof source;
