import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Buscar cualquier cosa',
  open: 'Buscar',
  label: 'Marca, país, pedido, ajuste o acción',
  results: 'Resultados',
  none: (query) => `Nada encontrado para «${query}»`,
  noneAdvice: 'Pruebe una marca, un país, un número de pedido o un ajuste.',
  groups: {
    recent: 'Recientes',
    favourites: 'Favoritos',
    brands: 'Marcas',
    countries: 'Países',
    orders: 'Pedidos',
    settings: 'Ajustes',
    actions: 'Acciones',
  },
  actions: {
    arrange: 'Ordenar favoritos',
    displayOpen: 'Abrir la pantalla del cliente',
    displayClose: 'Cerrar la pantalla del cliente',
    repeatLast: 'Vender otra vez el último pedido',
  },
  themes: {
    system: 'Tema de este equipo',
    light: 'Tema claro',
    dark: 'Tema oscuro',
    contrast: 'Tema de alto contraste',
  },
  move: 'elegir',
  run: 'abrir',
  leave: 'cerrar',
} satisfies typeof source;
