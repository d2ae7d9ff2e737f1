import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Entraînement : ${title}`,
  notes: {
    paid: { title: (ref) => `La commande ${ref} est payée`, body: 'Le fournisseur prépare la livraison.' },
    delivered: {
      title: (ref) => `La commande ${ref} est livrée`,
      body: 'Le client peut recevoir ce qu’il a acheté.',
    },
    expiring: {
      title: (ref) => `La commande ${ref} n’est pas encore payée`,
      body: 'Le code QR disparaît dans deux minutes. Demandez au client s’il a payé.',
    },
    underpaid: {
      title: (ref) => `Il manque une partie du paiement de ${ref}`,
      body: 'Demandez au client d’envoyer le reste.',
    },
    overpaid: { title: (ref) => `Trop d’argent a été payé pour ${ref}`, body: 'Ne remboursez rien vous-même.' },
    late: {
      title: (ref) => `La commande ${ref} a été payée trop tard`,
      body: 'Rien n’est perdu. Ne redemandez pas le paiement.',
    },
    wrong: {
      title: (ref) => `La commande ${ref} a été payée autrement`,
      body: 'Avec une autre crypto ou sur un autre réseau.',
    },
    review: {
      title: (ref) => `Le fournisseur examine ${ref}`,
      body: 'Cela peut prendre jusqu’à 24 heures. Prévenez le client.',
    },
    unclear: {
      title: (ref) => `On ne sait pas si ${ref} existe`,
      body: 'N’acceptez aucun paiement et ouvrez la commande.',
    },
    withheld: {
      title: (ref) => `Données de paiement de ${ref} retenues`,
      body: 'N’acceptez aucun paiement pour elle.',
    },
    price: { title: (ref) => `Le prix de ${ref} a changé`, body: 'Quelqu’un doit dire oui ou non.' },
    partly: {
      title: (ref) => `La commande ${ref} est livrée en partie`,
      body: 'Ouvrez-la pour voir ce qui manque.',
    },
    failed: {
      title: (ref) => `La commande ${ref} a échoué`,
      body: 'Ouvrez-la pour voir que faire.',
    },
    refunded: { title: (ref) => `L’argent de ${ref} est rendu`, body: 'Prévenez le client.' },
  },
  sounds: {
    title: 'Sons',
    hint: 'Un son bref pour chacun, une fois par commande. Coupé, il se voit sans s’entendre.',
    names: {
      paid: 'Payé',
      delivered: 'Livré',
      expiring: 'Le code disparaît bientôt',
      problem: 'Quelque chose ne va pas',
    },
    hearOne: (name) => `Écouter : ${name}`,
    words: 'son muet couper volume sonnerie bip audio silence',
  },
  notifications: {
    title: 'Notifications',
    hint: 'Le système vous appelle à une commande pendant que vous utilisez un autre programme. Codes, e-mails et numéros de téléphone n’y figurent jamais.',
    on: 'Oui',
    off: 'Non',
    words: 'notification système badge barre des tâches dock icône alerte',
  },
} satisfies typeof source;
