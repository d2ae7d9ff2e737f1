import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'E-mail para clientes sem um',
  hint: 'O fornecedor escreve para este endereço quando um cliente não dá nenhum, e você imprime o vale. Os limites de dia e mês também contam só para este endereço: use só quando preciso. Vazio: todo cliente dá um e-mail.',
  label: 'E-mail da loja',
  save: 'Salvar endereço',
  invalid: 'Este não é um e-mail completo.',
  words: 'e-mail endereço imprimir vale cliente nenhum balcão destinatário limite',
} satisfies typeof source;
