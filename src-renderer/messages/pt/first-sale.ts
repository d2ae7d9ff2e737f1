import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: 'Como é uma venda',
  body: 'Cinco passos de poucas teclas. Experimente: nada é real, nada pode dar errado.',
  parts: {
    choose: { title: 'Escolher', body: 'Busque a marca, aperte o valor.' },
    recipient: { title: 'Pedir o e-mail', body: 'O fornecedor também envia o código para lá.' },
    charge: { title: 'Cobrar', body: 'Leia a venda em voz alta e aperte Enter.' },
    pay: { title: 'O cliente paga', body: 'Ele lê o código QR com a carteira.' },
    code: { title: 'Entregar o código', body: 'Ele aparece sozinho. Mostre ou imprima.' },
  },
  start: 'Começar a primeira venda',
  skip: 'Já sei como é',
  back: 'Voltar',
  label: 'Próximo passo da sua primeira venda',
  progress: (step, of) => `${step} de ${of}`,
  steps: {
    brand: {
      title: 'Escolha uma marca',
      body: 'Aperte uma, ou digite o nome e aperte Enter. Steam, por exemplo.',
    },
    amount: { title: 'Aperte o valor', body: 'Ou o dígito dele no teclado.' },
    recipient: {
      title: 'Para quem é?',
      body: 'Digite o que o cliente diria, como anna@example.com, e aperte Enter.',
    },
    charge: {
      title: 'Cobre',
      body: 'Aperte aqui ou Enter. Antes você vê a venda inteira mais uma vez.',
    },
    confirm: {
      title: 'Tudo certo? Cobre',
      body: 'No balcão você lê para o cliente. Depois aperta Enter.',
    },
    pay: {
      title: 'Agora o cliente paga',
      body: 'No balcão ele lê o código QR. No treino você faz o cliente: aperte aqui.',
    },
    code: { title: 'Pago: aqui está o código', body: 'Mostre ao cliente, ou imprima.' },
    next: { title: 'Entregue ao cliente', body: 'É só isso. Aperte aqui ou Enter para a próxima venda.' },
  },
  done: {
    title: (seconds) =>
      seconds === 1 ? 'Sua primeira venda, em 1 segundo' : `Sua primeira venda, em ${seconds} segundos`,
    body: 'Venda mais alguma coisa, e deixe o cliente pagar pouco ou tarde: os botões roxos abaixo do código QR fazem isso.',
    close: 'Entendi',
  },
  setting: {
    title: 'A primeira venda',
    hint: 'Dicas guiam por uma venda de treino, da marca ao código. Pedidos reais continuam acompanhados.',
    start: 'Mostrar uma venda',
    words: 'guia passeio ajuda treinamento aprender primeira início bem-vindo dicas novo',
  },
} satisfies typeof source;
