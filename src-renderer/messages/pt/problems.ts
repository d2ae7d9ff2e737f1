import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'O fornecedor não vende isto agora',
    say: 'Desculpe, não posso vender este agora. Posso oferecer outro?',
    advice: 'Tente outro valor, outra marca ou outra forma de pagar.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Este cartão ou valor não existe mais',
    say: 'Desculpe, este cartão não existe mais. Qual outro valor você quer?',
    advice: 'Escolha outro valor ou outra marca.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Esgotado agora',
    say: 'Desculpe, este valor está esgotado. Outro serviria?',
    advice: 'Tente outro valor, ou volte mais tarde hoje.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Suspenso pelo distribuidor',
    say: 'Desculpe, esta marca está suspensa. Quer outra?',
    advice: 'Tente mais tarde, ou escolha outra marca.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'O destinatário não foi aceito',
    say: 'Pode conferir comigo, letra por letra, para onde vai?',
    advice: 'Confira o e-mail ou o telefone com o cliente.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Este produto precisa de uma conta pessoal no fornecedor',
    say: 'Desculpe, este só é vendido por conta pessoal. Posso mostrar outro?',
    advice: 'No balcão não pode ser vendido. Escolha outro produto.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Pequeno demais para esta rede',
    say:
      minimum === undefined
        ? 'Este valor é pequeno demais para essa rede. Quer um maior?'
        : `Essa rede aceita a partir de ${minimum}. Quer um valor maior?`,
    advice:
      minimum === undefined
        ? 'Escolha um valor maior ou outra rede.'
        : `São precisos pelo menos ${minimum}. Escolha um valor maior ou outra rede.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Grande demais para um pedido',
    say:
      maximum === undefined
        ? 'É mais do que cabe em um pedido. Um valor menor serviria?'
        : `Um pedido cabe no máximo ${maximum}. Um valor menor serviria?`,
    advice: maximum === undefined ? 'Escolha um valor menor.' : `Um pedido cabe no máximo ${maximum}.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'O limite do dia foi atingido' : `O limite do dia de ${limit} foi atingido`,
    say:
      left === undefined
        ? 'Seu limite do dia foi atingido; libera amanhã.'
        : `Restam ${left} do seu limite do dia. Esse valor serviria?`,
    advice:
      left === undefined
        ? 'Libera 24 horas depois da última compra; dividir a venda não ajuda.'
        : `Hoje restam ${left}. Libera 24 horas depois da última compra; dividir a venda não ajuda.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'O limite do mês foi atingido' : `O limite do mês de ${limit} foi atingido`,
    say:
      left === undefined
        ? 'Seu limite do mês foi atingido; libera no início do próximo.'
        : `Restam ${left} do seu limite do mês. Esse valor serviria?`,
    advice:
      left === undefined
        ? 'Libera no início do mês; dividir a venda não ajuda.'
        : `Este mês restam ${left}. Libera no início do mês; dividir a venda não ajuda.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Itens demais',
    say:
      count === undefined
        ? 'São itens demais para um pedido. Posso dividir?'
        : `Posso vender ${count} por vez. Posso dividir?`,
    advice: count === undefined ? 'Tire alguns itens.' : `Um pedido cabe no máximo ${count} itens.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Só uma recarga por número e dia',
    say: 'Este número pode ser recarregado uma vez por dia. Uso outro número?',
    advice: 'Tente este número amanhã, ou use outro.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Este produto não é pago assim',
    say:
      accepted === undefined
        ? 'Este não é pago assim. Que outra cripto você tem?'
        : `Pode pagar com ${accepted}. Qual prefere?`,
    advice: accepted === undefined ? 'Escolha outra cripto ou rede.' : `É pago com ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Este produto não aceita pagamento de carteira',
    say: 'Desculpe, este não é pago por carteira. Posso mostrar outro?',
    advice: 'Escolha outro produto.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'Pagamentos nesta cripto estão suspensos',
    say:
      coin === undefined
        ? 'Essa cripto está suspensa agora. Você tem outra?'
        : `${coin} está suspenso agora. Você tem outra cripto?`,
    advice: 'Escolha outra cripto.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Pagamentos nesta rede estão suspensos',
    say: 'Essa rede está suspensa agora. Sua carteira tem outra?',
    advice: 'Escolha outra rede.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Stablecoins na Tron precisam do nome completo do cliente',
    say: 'A Tron pede seu nome completo. Sua carteira tem outra rede?',
    advice: 'Escolha outra rede, como Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Este e-mail não pode pagar assim',
    say: 'Essa forma não funciona com o seu e-mail. Você tem outra cripto?',
    advice: 'Escolha outra cripto ou rede.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'O número de itens do dia foi atingido',
    say: 'Você atingiu o número de hoje. Atendo de novo amanhã.',
    advice: count === undefined ? 'Continue amanhã.' : `No máximo ${count} por dia. Continue amanhã.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Este produto foi comprado vezes demais hoje',
    say: 'Este foi comprado vezes demais hoje. Quer outro?',
    advice: 'Escolha outro produto, ou continue amanhã.',
  }),
  KYC_MISSING: () => ({
    title: 'O fornecedor quer verificar quem é o cliente',
    say: 'O fornecedor pede uma verificação de identidade. Outro cartão ou um valor menor serviria?',
    advice: 'Isso é feito na conta do próprio cliente no fornecedor. Escolha outro produto ou um valor menor.',
  }),
  KYC_PENDING: () => ({
    title: 'O fornecedor ainda verifica quem é o cliente',
    say: 'Sua verificação ainda está em curso. Em geral leva 20 minutos.',
    advice: 'Em geral leva 20 minutos, no pior caso dois dias. Tente mais tarde.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'O fornecedor quer verificar quem é o cliente',
    say: 'O fornecedor pede uma verificação de identidade. Outro cartão ou um valor menor serviria?',
    advice: 'Isso é feito na conta do próprio cliente no fornecedor. Escolha outro produto ou um valor menor.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Acima do limite sem identificação',
    say: 'É mais do que posso vender sem verificação de identidade. Um valor menor serviria?',
    advice: 'Escolha um valor menor.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'O parceiro de pagamento recusou esta venda',
    say: 'Essa forma não foi aceita. Você tem outra cripto ou rede?',
    advice: 'Escolha outra cripto ou rede.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'O parceiro de pagamento ainda verifica o cliente',
    say: 'Essa forma ainda está em verificação. Você tem outra cripto ou rede?',
    advice: 'Escolha outra cripto ou rede, ou tente mais tarde.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'O parceiro de pagamento recusou esta venda',
    say: 'Essa forma não foi aceita. Você tem outra cripto ou rede?',
    advice: 'Escolha outra cripto ou rede.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'O parceiro de pagamento recusou esta venda',
    say: 'Essa forma não foi aceita. Você tem outra cripto ou rede?',
    advice: 'Escolha outra cripto ou rede.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'O parceiro de pagamento recusou este cliente',
    say: 'Essa forma não foi aceita. Você tem outra cripto ou rede?',
    advice: 'Escolha outra cripto ou rede.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Este e-mail não foi confirmado no fornecedor',
    say: 'Abra a mensagem do fornecedor na sua caixa e confirme o endereço, ou me dê outro.',
    advice: 'O cliente confirma na caixa de entrada, ou dá outro endereço.',
  }),
  USER_BLOCKED: () => ({
    title: 'Este e-mail não pode fazer pedidos',
    say: 'O fornecedor não aceita pedidos deste endereço. O suporte dele pode dizer por quê.',
    advice: 'O fornecedor o bloqueou. O cliente precisa falar com o suporte dele.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'O fornecedor não atende este país',
    say: 'Desculpe, isto não é vendido para esse país. Posso mostrar outro?',
    advice: 'Escolha um produto de outro país.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'O fornecedor não pôde preparar o pagamento',
    say: 'O pagamento não pôde ser preparado. Você não pagou nada; tento outra cripto?',
    advice: 'Escolha outra cripto ou rede, ou tente em alguns minutos.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'O fornecedor não pôde criar o pedido',
    say: 'Por favor, não pague nada ainda. Estou verificando se o pedido foi feito.',
    advice: 'Veja em Pedidos antes de tentar de novo, para nada ser vendido duas vezes.',
  }),
  BAD_REQUEST: () => ({
    title: 'O fornecedor não entendeu o pedido',
    say: 'Desculpe, meu caixa não conseguiu fazer este pedido. Você não pagou nada.',
    advice: 'É uma falha deste aplicativo. Anote o código abaixo e avise o suporte.',
  }),
  ...offTill,
} satisfies typeof source;
