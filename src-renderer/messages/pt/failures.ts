import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'O aplicativo recusou este pedido',
    say: 'Um momento, preciso reiniciar meu caixa.',
    advice: 'Feche a janela e abra o aplicativo de novo. Se acontecer outra vez, avise o suporte.',
  }),
  'bad-input': () => ({
    title: 'Algo nesta tela está preenchido errado',
    say: 'Um momento, vou conferir o que digitei.',
    advice: 'Confira os campos e tente de novo.',
  }),
  internal: () => ({
    title: 'O aplicativo teve uma falha própria',
    say: 'Um momento, meu caixa teve um soluço.',
    advice: 'Tente de novo. Se acontecer outra vez, reinicie o aplicativo e avise o suporte.',
  }),
  'partner-id-missing': () => ({
    title: 'Nenhum ID de parceiro definido',
    say: 'Um momento, meu caixa ainda não está pronto para vender.',
    advice: 'Informe o ID de parceiro em Ajustes, ou mude para o modo de treino.',
  }),
  'api-unreachable': () => ({
    title: 'O serviço não responde',
    say: 'Meu caixa está sem conexão agora. Um momento, por favor.',
    advice: 'Confira a conexão com a internet e tente de novo.',
  }),
  'api-timeout': () => ({
    title: 'O serviço demorou demais para responder',
    say: 'O serviço está lento agora. Um momento, por favor.',
    advice: 'Aguarde um momento e tente de novo.',
  }),
  'api-unreadable': () => ({
    title: 'A resposta do serviço não pôde ser lida',
    say: 'O serviço não está funcionando bem agora. Um momento, por favor.',
    advice:
      'Algo entre este caixa e o serviço pode atrapalhar, como uma rede de hotel ou escritório. Tente de novo em breve.',
  }),
  'api-too-large': () => ({
    title: 'A resposta do serviço era grande demais',
    say: 'O serviço não está funcionando bem agora. Pergunte de novo mais tarde.',
    advice: 'Ela não foi usada. Tente mais tarde e avise o suporte se acontecer de novo.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'O serviço pede que este caixa vá mais devagar',
    say:
      wait === undefined
        ? 'Está movimentado agora. Pode esperar um minuto?'
        : `Está movimentado agora. Pode esperar ${wait}?`,
    advice: wait === undefined ? 'Aguarde um minuto e tente de novo.' : `Tente de novo em ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'O serviço recusou o pedido',
    say: 'Isso não passou. Você não pagou nada; vou tentar de novo.',
    advice: 'Tente de novo. Se for recusado outra vez, confira o ID de parceiro em Ajustes e avise o suporte.',
  }),
  'not-found': () => ({
    title: 'Este pedido não está nos registros deste caixa',
    say: 'Pode me dizer o número do pedido mais uma vez?',
    advice: 'Confira o número e se o caixa está no modo certo.',
  }),
  'not-for-sale': () => ({
    title: 'Este produto não pode mais ser vendido',
    say: 'Desculpe, este não é mais vendido. Posso oferecer outro?',
    advice: 'Escolha outro valor ou outra marca.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'O valor está fora dos limites',
    say:
      min === undefined || max === undefined
        ? 'Esse valor não é possível. Qual outro você quer?'
        : `Você pode escolher de ${min} a ${max}.`,
    advice: min === undefined || max === undefined ? 'Escolha outro valor.' : `Escolha um valor de ${min} a ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Este valor exato não é vendido' : `O valor vai em passos de ${step}`,
    say:
      below === undefined || above === undefined
        ? 'Esse valor exato não é possível. Qual outro você quer?'
        : `Posso vender ${below} ou ${above}. Qual você quer?`,
    advice:
      below === undefined || above === undefined ? 'Escolha outro valor.' : `Os mais próximos são ${below} e ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'O destinatário não é válido',
    say: 'Pode conferir comigo, letra por letra, para onde vai?',
    advice: 'Confira telefone, conta ou e-mail com o cliente.',
  }),
  'email-invalid': () => ({
    title: 'O e-mail não é válido',
    say: 'Pode soletrar seu e-mail para mim?',
    advice: 'Confira com o cliente, letra por letra.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Esta forma de pagar não está disponível',
    say: 'Essa forma não está disponível agora. Você tem outra cripto?',
    advice: 'Escolha outra cripto ou rede.',
  }),
  'price-unavailable': () => ({
    title: 'Não há preço para isto agora',
    say: 'Não consigo um preço agora. Um momento, por favor.',
    advice: 'Tente de novo em um momento, ou escolha outro valor ou outra cripto.',
  }),
  problems: () => ({
    title: 'Esta venda não é possível assim',
    say: 'Não posso vender assim. Vamos ver o que mudar.',
    advice: 'Veja as notas no tíquete.',
  }),
  'quote-unknown': () => ({
    title: 'Este preço não vale mais',
    say: 'O preço foi atualizado. Vou ler o novo total.',
    advice: 'Um novo foi pedido. Confira o total antes de cobrar.',
  }),
  'quote-expired': () => ({
    title: 'Este preço expirou',
    say: 'O preço foi atualizado. Vou ler o novo total.',
    advice: 'Um novo foi pedido. Confira o total antes de cobrar.',
  }),
  'order-unclear': () => ({
    title: 'Não se sabe se o pedido foi feito',
    say: 'Por favor, não pague nada ainda. Estou verificando se o pedido foi feito.',
    advice: 'Não venda de novo ainda. Veja primeiro o pedido; o caixa continua verificando.',
  }),
  'price-moved': () => ({
    title: 'O preço mudou',
    say: 'O preço acabou de mudar. Vou ler o novo.',
    advice: 'Nada foi pedido com ele. Diga o novo preço ao cliente e aceite, ou deixe.',
  }),
  'order-exists': () => ({
    title: 'O mesmo pedido ainda está aberto',
    say: 'Um momento, já tenho este pedido aqui.',
    advice: 'Nada foi enviado. Abra o pedido que existe, ou venda uma segunda vez de propósito.',
  }),
  'order-differs': () => ({
    title: 'Esse número é de outro pedido',
    say: 'Pode ler o número do pedido mais uma vez, letra por letra?',
    advice: 'Ele não diz o que foi pedido aqui. Confira o número e tente de novo.',
  }),
  'storage-failed': () => ({
    title: 'O pedido não pôde ser gravado em disco, então nada foi enviado',
    say: 'Não posso fazer o pedido agora. Você não pagou nada.',
    advice: 'Libere espaço ou confira se o disco aceita gravação e tente de novo.',
  }),
  'keychain-unavailable': () => ({
    title: 'O chaveiro deste computador não responde',
    say: 'Um momento, meu computador está bloqueado para isso.',
    advice: 'Inicie ou desbloqueie o serviço de chaveiro e tente de novo.',
  }),
  'secret-unavailable': () => ({
    title: 'O código não pode ser mostrado agora',
    say: 'Seu código está seguro, e também no seu e-mail. Um momento, por favor.',
    advice: 'Está seguro com o fornecedor e no e-mail do cliente. Tente de novo em um momento.',
  }),
  'orders-open': () => ({
    title: 'Ainda há pedidos reais abertos',
    say: 'Um momento, outra venda ainda está terminando.',
    advice: 'O endereço não pode mudar enquanto são acompanhados. Espere terminarem e tente de novo.',
  }),
  'clipboard-failed': () => ({
    title: 'A área de transferência não aceitou nada',
    say: 'Vou mostrar na tela.',
    advice: 'Nada foi copiado. Tente de novo, ou leia na tela.',
  }),
  'clipboard-changed': () => ({
    title: 'Outro programa mudou a área de transferência',
    say: 'Por favor, não cole nada. Leia o código na minha tela.',
    advice: 'O que seria colado vai para outro lugar. Use o código QR e mande verificar este computador.',
  }),
  'practice-only': () => ({
    title: 'Isto só funciona no treino',
    say: 'Um momento, meu caixa está no outro modo.',
    advice: 'Mude para o modo de treino em Ajustes para experimentar.',
  }),
  'printer-unreachable': () => ({
    title: 'A impressora não responde',
    say: 'Um momento, minha impressora não está pronta.',
    advice: 'Veja se está ligada e na mesma rede, e o endereço em Ajustes. Enquanto isso, salve em PDF.',
  }),
  'printer-not-local': () => ({
    title: 'A impressora não está na rede da loja',
    say: 'Um momento, minha impressora não está pronta.',
    advice:
      'Papéis com códigos não vão para impressoras de fora. Informe em Ajustes o endereço dela na sua rede, como 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'A impressora não imprimiu',
    say: 'Um momento, minha impressora não está pronta.',
    advice:
      'Confira papel, tampa, cabo e qual impressora está definida, e imprima de novo. Também dá para salvar em PDF.',
  }),
  'pdf-failed': () => ({
    title: 'O PDF não pôde ser gravado',
    say: 'Um momento, vou salvar mais uma vez.',
    advice: 'Escolha outra pasta, ou confira se esta aceita gravação, e tente de novo.',
  }),
  'voucher-empty': () => ({
    title: 'Nada foi entregue ainda',
    say: 'Seu código está a caminho. Imprimo assim que chegar.',
    advice: 'Não há vale para imprimir antes da entrega. Aguarde, ou imprima o recibo.',
  }),
  'logo-invalid': () => ({
    title: 'Esta imagem não pode ser o logo',
    say: 'Um momento, por favor.',
    advice: 'Escolha uma imagem PNG, JPEG ou WebP. Uma simples, com poucas cores, imprime melhor.',
  }),
} satisfies typeof source;
