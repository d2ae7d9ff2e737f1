import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Encontrar tudo',
  open: 'Buscar',
  label: 'Marca, país, pedido, ajuste ou ação',
  results: 'Resultados',
  none: (query) => `Nada encontrado para “${query}”`,
  noneAdvice: 'Tente uma marca, um país, um número de pedido ou um ajuste.',
  groups: {
    recent: 'Recentes',
    favourites: 'Favoritos',
    brands: 'Marcas',
    countries: 'Países',
    orders: 'Pedidos',
    settings: 'Ajustes',
    actions: 'Ações',
  },
  actions: {
    arrange: 'Organizar favoritos',
    displayOpen: 'Abrir a tela do cliente',
    displayClose: 'Fechar a tela do cliente',
    repeatLast: 'Vender o último pedido de novo',
  },
  themes: {
    system: 'Tema deste computador',
    light: 'Tema claro',
    dark: 'Tema escuro',
    contrast: 'Tema de alto contraste',
  },
  move: 'escolher',
  run: 'abrir',
  leave: 'fechar',
} satisfies typeof source;
