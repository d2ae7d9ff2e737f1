import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Bem-vindo ao Refill Desk',
  body: 'Cartões-presente, recargas e eSIMs, vendidos por cripto no seu balcão.',
  language: 'Idioma',
  country: 'País dos seus clientes',
  how: 'Como você quer começar?',
  practise: 'Treinar primeiro',
  practiseBody: 'Faça vendas inteiras em um simulador interno. Nenhum dinheiro se move; passe ao real quando quiser.',
  recommended: 'Recomendado',
  live: 'Tenho um ID de parceiro',
  liveBody: 'Informe, verifique e venda de verdade na hora.',
  start: 'Começar a treinar',
  partnerIdHint: 'Da Cryptorefills. Fica no chaveiro deste computador, nunca em um arquivo.',
  noKeychain: 'Este computador não tem chaveiro: o ID fica até o Refill Desk fechar.',
  checkAndGoLive: 'Verificar e passar ao real',
  checking: 'Verificando',
  checkFailed: 'O ID foi salvo, mas a verificação falhou.',
  goLiveAnyway: 'Passar ao real mesmo assim',
  later: 'Os dois podem mudar depois em Ajustes.',
} satisfies typeof source;
