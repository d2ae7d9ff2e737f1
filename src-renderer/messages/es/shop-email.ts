import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'Correo para clientes sin correo',
  hint: 'El proveedor escribe a este correo cuando el cliente no da ninguno, y usted imprime el vale. También cuenta sus límites diarios y mensuales para este único correo, así que úselo solo si hace falta. Vacío: todos los clientes dan un correo.',
  label: 'Correo de la tienda',
  save: 'Guardar correo',
  invalid: 'El correo no está completo.',
  words: 'correo email dirección imprimir vale cliente ninguno mostrador destinatario límite',
} satisfies typeof source;
