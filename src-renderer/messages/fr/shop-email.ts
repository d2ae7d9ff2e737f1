import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'E-mail pour les clients sans e-mail',
  hint: 'Le fournisseur écrit à cette adresse quand un client n’en donne pas, et vous imprimez le bon. Ses limites par jour et par mois comptent aussi pour cette seule adresse : ne l’utilisez qu’au besoin. Vide : chaque client donne un e-mail.',
  label: 'E-mail du magasin',
  save: 'Enregistrer l’adresse',
  invalid: 'Ce n’est pas une adresse e-mail complète.',
  words: 'e-mail adresse imprimer bon client aucun comptoir destinataire limite',
} satisfies typeof source;
