import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'L’application a refusé cette demande',
    say: 'Un instant, je dois redémarrer ma caisse.',
    advice: 'Fermez la fenêtre et relancez l’application. Si cela se répète, prévenez l’assistance.',
  }),
  'bad-input': () => ({
    title: 'Quelque chose est mal rempli sur cet écran',
    say: 'Un instant, je vérifie ce que j’ai saisi.',
    advice: 'Vérifiez les champs et réessayez.',
  }),
  internal: () => ({
    title: 'L’application a rencontré une erreur interne',
    say: 'Un instant, ma caisse a eu un raté.',
    advice: 'Réessayez. Si cela se répète, relancez l’application et prévenez l’assistance.',
  }),
  'partner-id-missing': () => ({
    title: 'Aucun identifiant partenaire',
    say: 'Un instant, ma caisse n’est pas encore prête à vendre.',
    advice: 'Saisissez votre identifiant partenaire dans Réglages, ou passez en mode entraînement.',
  }),
  'api-unreachable': () => ({
    title: 'Le service est injoignable',
    say: 'Ma caisse n’a pas de connexion. Un instant, s’il vous plaît.',
    advice: 'Vérifiez la connexion internet, puis réessayez.',
  }),
  'api-timeout': () => ({
    title: 'Le service a mis trop de temps à répondre',
    say: 'Le service est lent en ce moment. Un instant, s’il vous plaît.',
    advice: 'Attendez un instant, puis réessayez.',
  }),
  'api-unreadable': () => ({
    title: 'La réponse du service n’a pas pu être lue',
    say: 'Le service ne marche pas bien en ce moment. Un instant, s’il vous plaît.',
    advice:
      'Quelque chose peut gêner entre ce poste et le service, comme un réseau d’hôtel ou de bureau. Réessayez bientôt.',
  }),
  'api-too-large': () => ({
    title: 'La réponse du service était bien trop grande',
    say: 'Le service ne marche pas bien en ce moment. Redemandez un peu plus tard.',
    advice: 'Elle n’a pas été utilisée. Réessayez plus tard, et prévenez l’assistance si cela se répète.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'Le service demande à ce poste de ralentir',
    say:
      wait === undefined
        ? 'Il y a beaucoup de monde. Pouvez-vous attendre une minute ?'
        : `Il y a beaucoup de monde. Pouvez-vous attendre ${wait} ?`,
    advice: wait === undefined ? 'Attendez une minute, puis réessayez.' : `Réessayez dans ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'Le service a refusé la demande',
    say: 'Cela n’est pas passé. Vous n’avez rien payé ; je réessaie.',
    advice:
      'Réessayez. Si c’est encore refusé, vérifiez l’identifiant partenaire dans Réglages et prévenez l’assistance.',
  }),
  'not-found': () => ({
    title: 'Cette commande n’est pas dans les registres de ce poste',
    say: 'Pouvez-vous me redire le numéro de votre commande ?',
    advice: 'Vérifiez le numéro, et si le poste est dans le bon mode.',
  }),
  'not-for-sale': () => ({
    title: 'Ce produit ne peut plus être vendu',
    say: 'Désolé, celui-ci n’est plus vendu. Puis-je vous en proposer un autre ?',
    advice: 'Choisissez un autre montant ou une autre marque.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'Le montant est hors limites',
    say:
      min === undefined || max === undefined
        ? 'Ce montant n’est pas possible. Lequel voulez-vous à la place ?'
        : `Vous pouvez choisir de ${min} à ${max}.`,
    advice:
      min === undefined || max === undefined
        ? 'Choisissez un autre montant.'
        : `Choisissez un montant de ${min} à ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Ce montant exact n’est pas vendu' : `Le montant va par pas de ${step}`,
    say:
      below === undefined || above === undefined
        ? 'Ce montant exact n’est pas possible. Lequel voulez-vous à la place ?'
        : `Je peux vendre ${below} ou ${above}. Lequel voulez-vous ?`,
    advice:
      below === undefined || above === undefined
        ? 'Choisissez un autre montant.'
        : `Les plus proches sont ${below} et ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'Le destinataire n’est pas valable',
    say: 'Pouvez-vous vérifier avec moi, lettre par lettre, où cela doit aller ?',
    advice: 'Vérifiez le téléphone, le compte ou l’e-mail avec le client.',
  }),
  'email-invalid': () => ({
    title: 'L’adresse e-mail n’est pas valable',
    say: 'Pouvez-vous m’épeler votre e-mail ?',
    advice: 'Vérifiez-la avec le client, lettre par lettre.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Ce moyen de paiement n’est pas disponible',
    say: 'Ce moyen n’est pas disponible en ce moment. Avez-vous une autre crypto ?',
    advice: 'Choisissez une autre crypto ou un autre réseau.',
  }),
  'price-unavailable': () => ({
    title: 'Il n’y a pas de prix en ce moment',
    say: 'Je n’ai pas de prix en ce moment. Un instant, s’il vous plaît.',
    advice: 'Réessayez dans un instant, ou choisissez un autre montant ou une autre crypto.',
  }),
  problems: () => ({
    title: 'Cette vente n’est pas possible telle quelle',
    say: 'Je ne peux pas le vendre ainsi. Voyons ce que nous pouvons changer.',
    advice: 'Regardez les remarques sur le ticket.',
  }),
  'quote-unknown': () => ({
    title: 'Ce prix ne tient plus',
    say: 'Le prix a été actualisé. Je vous lis le nouveau total.',
    advice: 'Un nouveau a été demandé. Vérifiez le total avant d’encaisser.',
  }),
  'quote-expired': () => ({
    title: 'Ce prix a expiré',
    say: 'Le prix a été actualisé. Je vous lis le nouveau total.',
    advice: 'Un nouveau a été demandé. Vérifiez le total avant d’encaisser.',
  }),
  'order-unclear': () => ({
    title: 'On ne sait pas si la commande est passée',
    say: 'Ne payez encore rien, s’il vous plaît. Je vérifie si la commande est passée.',
    advice: 'Ne la revendez pas encore. Regardez d’abord la commande ; le poste continue de vérifier.',
  }),
  'price-moved': () => ({
    title: 'Le prix a bougé',
    say: 'Le prix vient de changer. Je vous lis le nouveau.',
    advice: 'Rien n’a été commandé à ce prix. Dites le nouveau prix au client et acceptez-le, ou laissez.',
  }),
  'order-exists': () => ({
    title: 'La même commande est encore ouverte',
    say: 'Un instant, j’ai déjà cette commande ici.',
    advice: 'Rien n’a été envoyé. Ouvrez la commande existante, ou vendez-la exprès une seconde fois.',
  }),
  'order-differs': () => ({
    title: 'Ce numéro est celui d’une autre commande',
    say: 'Pouvez-vous me relire le numéro de commande, lettre par lettre ?',
    advice: 'Il ne dit pas ce qui a été commandé ici. Vérifiez le numéro et réessayez.',
  }),
  'storage-failed': () => ({
    title: 'La commande n’a pas pu être écrite sur le disque, rien n’a donc été envoyé',
    say: 'Je ne peux pas prendre la commande en ce moment. Vous n’avez rien payé.',
    advice: 'Libérez de la place ou vérifiez que le disque accepte l’écriture, puis réessayez.',
  }),
  'keychain-unavailable': () => ({
    title: 'Le trousseau de cet ordinateur ne répond pas',
    say: 'Un instant, mon ordinateur est verrouillé pour cela.',
    advice: 'Démarrez ou déverrouillez le service de trousseau, puis réessayez.',
  }),
  'secret-unavailable': () => ({
    title: 'Le code ne peut pas être affiché en ce moment',
    say: 'Votre code est en sécurité, et aussi dans votre e-mail. Un instant, s’il vous plaît.',
    advice: 'Il est en sécurité chez le fournisseur et dans l’e-mail du client. Réessayez dans un instant.',
  }),
  'orders-open': () => ({
    title: 'Des commandes réelles sont encore ouvertes',
    say: 'Un instant, une autre vente se termine encore.',
    advice: 'L’adresse ne peut pas changer pendant qu’elles sont suivies. Attendez leur fin, puis réessayez.',
  }),
  'clipboard-failed': () => ({
    title: 'Le presse-papiers n’a rien pris',
    say: 'Je vous le montre plutôt à l’écran.',
    advice: 'Rien n’a été copié. Réessayez, ou lisez-le à l’écran.',
  }),
  'clipboard-changed': () => ({
    title: 'Un autre programme a changé le presse-papiers',
    say: 'Ne collez rien, s’il vous plaît. Scannez plutôt le code sur mon écran.',
    advice: 'Ce qui serait collé irait ailleurs. Utilisez le code QR, et faites contrôler cet ordinateur.',
  }),
  'practice-only': () => ({
    title: 'Cela marche seulement en entraînement',
    say: 'Un instant, ma caisse est dans l’autre mode.',
    advice: 'Passez en mode entraînement dans Réglages pour l’essayer.',
  }),
  'printer-unreachable': () => ({
    title: 'L’imprimante ne répond pas',
    say: 'Un instant, mon imprimante n’est pas prête.',
    advice:
      'Vérifiez qu’elle est allumée et sur le même réseau, et son adresse dans Réglages. En attendant, enregistrez en PDF.',
  }),
  'printer-not-local': () => ({
    title: 'L’imprimante n’est pas dans le réseau du magasin',
    say: 'Un instant, mon imprimante n’est pas prête.',
    advice:
      'Aucun papier avec des codes ne part vers l’extérieur. Saisissez dans Réglages son adresse dans votre réseau, comme 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'L’imprimante n’a pas imprimé',
    say: 'Un instant, mon imprimante n’est pas prête.',
    advice:
      'Vérifiez papier, capot, câble et l’imprimante choisie, puis réimprimez. L’enregistrer en PDF marche aussi.',
  }),
  'pdf-failed': () => ({
    title: 'Le PDF n’a pas pu être écrit',
    say: 'Un instant, je l’enregistre encore une fois.',
    advice: 'Choisissez un autre dossier, ou vérifiez que celui-ci accepte l’écriture, puis réessayez.',
  }),
  'voucher-empty': () => ({
    title: 'Rien n’est encore livré',
    say: 'Votre code est en route. Je l’imprime dès qu’il est là.',
    advice: 'Il n’y a pas de bon à imprimer avant une livraison. Attendez-la, ou imprimez le reçu.',
  }),
  'logo-invalid': () => ({
    title: 'Cette image ne peut pas servir de logo',
    say: 'Un instant, s’il vous plaît.',
    advice: 'Choisissez une image PNG, JPEG ou WebP. Simple, avec peu de couleurs, elle s’imprime le mieux.',
  }),
} satisfies typeof source;
