import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'À dire au client',
  quoted: (sentence) => `« ${sentence} »`,
  stages: {
    sending: {
      say: 'Un instant, je passe votre commande.',
      next: 'Attendez les données de paiement ; elles arrivent toutes seules.',
    },
    refused: {
      say: 'Désolé, la commande n’a pas été acceptée. Vous n’avez rien payé.',
      next: 'Lisez la raison, revenez au ticket et changez ce qui est demandé.',
    },
    unclear: {
      say: 'Ne payez encore rien, s’il vous plaît. Je vérifie si votre commande est passée.',
      next: 'Choisissez ci-dessous ce que vous savez. D’ici là, rien n’est envoyé.',
    },
    'awaiting-payment': {
      say: 'Scannez ceci avec votre portefeuille et envoyez exactement ce montant.',
      next: 'Attendez ici ou servez le client suivant : la commande est suivie dans tous les cas.',
    },
    'payment-seen': {
      say: 'Votre paiement est arrivé et se confirme. Vous n’avez plus rien à payer.',
      next: 'Attendez la confirmation. Ne remettez encore rien.',
    },
    underpaid: {
      say: 'Il manque un peu. Scannez encore une fois : ce code demande seulement le reste.',
      next: 'Laissez le client envoyer le reste avant la fin du délai.',
    },
    paid: {
      say: 'Merci, votre paiement est complet. Votre code arrive.',
      next: 'Attendez un instant ou servez le client suivant.',
    },
    'manual-review': {
      say: 'Votre paiement est en sécurité. Le fournisseur vérifie la commande ; vous aurez le résultat par e-mail sous 24 heures.',
      next: 'Ne la revendez pas. Donnez au client le numéro de commande ; l’assistance du fournisseur peut la retrouver ainsi.',
    },
    delivered: { say: 'Voici votre code. Merci !', next: 'Remettez-le.' },
    'partly-delivered': {
      say: 'Une partie de votre commande est là. Le fournisseur règle le reste et vous écrit par e-mail.',
      next: 'Remettez ce qui est arrivé, ligne par ligne.',
    },
    expired: {
      say: 'Le délai de paiement est écoulé. Avez-vous déjà envoyé quelque chose ?',
      next: 'Si rien n’a été envoyé, faites une nouvelle vente. Sinon, attendez : cela s’affiche ici dès l’arrivée.',
    },
    'paid-too-late': {
      say: 'Votre paiement est arrivé après le délai. Il n’est pas perdu, ne payez pas une seconde fois.',
      next: 'Donnez à l’assistance du fournisseur le numéro de commande ci-dessous.',
    },
    cancelled: {
      say: 'Cette commande est annulée. Ne la payez pas, s’il vous plaît.',
      next: 'Faites une nouvelle vente si le client le veut encore.',
    },
    failed: {
      say: 'Désolé, cette commande n’a pas abouti.',
      next: 'Faites une nouvelle vente, ou choisissez une autre crypto ou un autre réseau.',
    },
    refunded: {
      say: 'Votre argent vous est rendu. Un e-mail vous demandera où l’envoyer.',
      next: 'Faites une nouvelle vente si le client le veut encore : elle devra être payée de nouveau.',
    },
    checking: {
      say: 'Un instant, le fournisseur vérifie encore votre commande.',
      next: 'Ne la revendez pas. Le poste continue de demander ; l’assistance peut la retrouver par son numéro.',
    },
  },
  missing: (amount) => ({
    say: `Il manque encore ${amount}. Scannez encore une fois : ce code demande seulement le reste.`,
    next: 'Laissez le client envoyer le reste avant la fin du délai.',
  }),
  expiredSeen: {
    title: 'Expirée, mais un paiement a été vu',
    body: 'De l’argent est venu après le délai, ou pas en totalité. Le fournisseur décide s’il compte encore ; le poste continue de surveiller.',
    say: 'Je vois un paiement de votre part, mais le délai était écoulé. Il n’est pas perdu ; ne payez pas une seconde fois.',
    next: 'Ne la revendez pas encore. Si rien ne change dans l’heure, envoyez au fournisseur le texte pour l’assistance.',
  },
  closedUnclear: {
    title: 'Fermée comme jamais créée',
    body: 'Quelqu’un à ce poste était sûr que le fournisseur ne l’a jamais créée. Rien n’est à payer pour elle.',
    say: 'Cette commande n’a jamais été créée. Vous n’avez rien payé pour elle.',
    next: 'Si le fournisseur écrit tout de même au client à son sujet, elle existe : saisissez son numéro ci-dessous.',
    known: {
      body: 'Le fournisseur a été interrogé et ne connaît aucune commande de ce numéro. Rien n’est à payer.',
      next: 'Si le fournisseur écrit tout de même au client à son sujet, envoyez-lui le texte pour l’assistance.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `${amount} payés en trop`,
      body: 'La commande est livrée malgré tout.',
      say: `Vous avez payé ${amount} de trop. Vous recevez quand même votre commande et pouvez réclamer le reste au fournisseur.`,
      next: 'Ne remboursez rien vous-même : le fournisseur rend le reste sur demande. Envoyez-lui le texte pour l’assistance, ou donnez-le au client.',
    }),
    late: () => ({
      title: 'Le paiement est venu après le délai, et compte malgré tout',
      body: 'La commande avait déjà expiré. Le fournisseur a accepté le paiement tardif.',
      say: 'Votre paiement est arrivé tard, mais il a été accepté. Vous n’avez rien à payer de plus.',
      next: 'Si elle a été revendue entre-temps, n’acceptez aucun paiement pour la seconde.',
    }),
    otherwise: (way) => ({
      title: `Payée autrement : ${way}`,
      body: 'Le fournisseur a récupéré un paiement dans une autre crypto ou sur un autre réseau que demandé. Cela ne marche pas toujours.',
      say: 'Votre paiement est venu par une autre voie que demandé. Le fournisseur l’a tout de même trouvé.',
      next: 'Dites au client d’envoyer la prochaine fois exactement la crypto et le réseau affichés.',
    }),
  },
  timeIsUp: {
    say: 'Le délai de paiement est écoulé. N’envoyez rien à l’ancien code.',
    next: 'Si rien n’a été envoyé, faites une nouvelle vente. Sinon, attendez : cela s’affiche ici dès l’arrivée.',
  },
  margin: {
    say: 'Il reste trop peu de temps pour l’envoyer. N’envoyez rien à l’ancien code.',
    next: 'Si rien n’a été envoyé, faites une nouvelle vente. Sinon, attendez : cela s’affiche ici dès l’arrivée.',
  },
  underpaidTimeUp: {
    say: 'Une partie de votre paiement est arrivée, mais le délai est écoulé. N’envoyez plus rien ; je demande au fournisseur.',
    next: 'Envoyez au fournisseur le texte pour l’assistance : ce qui est arrivé est livré plus tard ou rendu.',
  },
  preparing: {
    say: 'Un instant, les données de paiement arrivent.',
    next: 'Attendez ; elles s’affichent ici toutes seules.',
  },
  rebuy: {
    title: 'Payée, et un autre distributeur est essayé',
    body: 'Le premier distributeur n’a pas pu livrer. Le fournisseur rachète ailleurs tout seul.',
    say: 'Votre paiement est complet. La livraison prend un peu plus de temps que d’habitude.',
    next: 'Attendez un instant ou servez le client suivant. Ne la revendez pas.',
  },
  price: {
    say: 'Le prix a changé depuis notre accord. Le voulez-vous encore ?',
    next: 'Lisez le nouveau prix au client, puis acceptez-le ou non.',
  },
  priceDeclined: {
    say: 'Alors nous en restons là. Ne payez rien pour cette commande : elle se termine toute seule.',
  },
  withheld: {
    say: 'Ne payez pas encore : quelque chose ne correspond pas dans cette commande. J’en fais une nouvelle.',
    next: 'Suivez ces étapes.',
  },
  failedPaid: {
    say: 'Votre paiement est arrivé, mais la commande a échoué. L’assistance du fournisseur s’en occupe, ne payez pas une seconde fois.',
    next: 'Donnez à l’assistance du fournisseur le numéro de commande ci-dessous.',
  },
  lines: {
    waiting: { say: 'Celui-ci est encore en route.', next: 'Attendez-le ; il s’affiche ici.' },
    delivered: {
      say: 'Votre code a été envoyé à votre e-mail.',
      next: 'Demandez au client de regarder sa messagerie, y compris les indésirables.',
    },
    'manual-review': {
      say: 'Le fournisseur vérifie celui-ci. Vous aurez le résultat par e-mail.',
      next: 'Ne le revendez pas.',
    },
    refunded: {
      say: 'Celui-ci n’a pas pu être livré, et son prix vous est rendu.',
      next: 'Le client répond à l’e-mail du fournisseur avec l’adresse du remboursement.',
    },
    failed: {
      say: 'Désolé, celui-ci n’a pas pu être livré. Le fournisseur vous écrit par e-mail.',
      next: 'Ne le revendez pas avant que le fournisseur ait réglé cela.',
    },
  },
  toppedUp: { say: 'Le crédit est sur votre téléphone.', next: 'Le client peut vérifier le solde.' },
  billPaid: { say: 'Le montant est sur votre compte.', next: 'Il n’y a plus rien à remettre.' },
  reasons: {
    invalid_recipient: 'ce numéro n’existe pas chez cet opérateur',
    recipient_barred: 'l’opérateur bloque ce numéro',
    recipient_ineligible: 'ce numéro ne peut pas recevoir cette recharge',
    invalid_amount: 'l’opérateur n’accepte pas ce montant',
    limit_exceeded: 'la limite de ce numéro est atteinte',
    duplicate_transaction: 'la même recharge vient d’être faite',
    product_not_available: 'le distributeur n’en a plus',
    provider_unavailable: 'le distributeur est injoignable',
    insufficient_funds: 'le distributeur n’a pas pu la régler',
    generic_decline: 'le distributeur l’a refusée',
  },
} satisfies typeof source;
