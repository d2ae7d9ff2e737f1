import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: 'Comment se passe une vente',
  body: 'Cinq étapes de quelques touches chacune. Essayez : rien n’est réel, rien ne peut mal tourner.',
  parts: {
    choose: { title: 'Choisir', body: 'Cherchez la marque, appuyez sur le montant.' },
    recipient: { title: 'Demander l’e-mail', body: 'Le fournisseur y envoie aussi le code.' },
    charge: { title: 'Encaisser', body: 'Relisez la vente, puis appuyez sur Entrée.' },
    pay: { title: 'Le client paie', body: 'Il scanne le code QR avec son portefeuille.' },
    code: { title: 'Remettre le code', body: 'Il apparaît tout seul. Montrez-le ou imprimez-le.' },
  },
  start: 'Commencer la première vente',
  skip: 'Je connais déjà',
  back: 'Retour',
  label: 'Prochaine étape de votre première vente',
  progress: (step, of) => `${step} sur ${of}`,
  steps: {
    brand: {
      title: 'Choisissez une marque',
      body: 'Appuyez dessus, ou tapez son nom puis Entrée. Steam, par exemple.',
    },
    amount: { title: 'Appuyez sur le montant', body: 'Ou sur son chiffre au clavier.' },
    recipient: {
      title: 'Pour qui est-ce ?',
      body: 'Tapez ce que dirait le client, comme anna@example.com, puis Entrée.',
    },
    charge: {
      title: 'Encaissez',
      body: 'Appuyez ici ou sur Entrée. Vous revoyez d’abord toute la vente.',
    },
    confirm: {
      title: 'Tout est juste ? Encaissez',
      body: 'Au comptoir, vous la lisez au client. Ensuite vous appuyez sur Entrée.',
    },
    pay: {
      title: 'Maintenant le client paie',
      body: 'Au comptoir, il scanne le code QR. À l’entraînement, vous jouez le client : appuyez ici.',
    },
    code: { title: 'Payé : voici le code', body: 'Montrez-le au client, ou imprimez-le.' },
    next: { title: 'Remettez-le au client', body: 'C’est tout. Appuyez ici ou sur Entrée pour la vente suivante.' },
  },
  done: {
    title: (seconds) =>
      seconds === 1 ? 'Votre première vente, en 1 seconde' : `Votre première vente, en ${seconds} secondes`,
    body: 'Vendez autre chose, et laissez le client payer trop peu ou trop tard : les boutons violets sous le code QR le jouent.',
    close: 'Compris',
  },
  setting: {
    title: 'La première vente',
    hint: 'Des conseils guident une vente d’entraînement, de la marque au code. Les commandes réelles restent suivies.',
    start: 'Montrer une vente',
    words: 'guide visite aide formation apprendre première début bienvenue conseils nouveau',
  },
} satisfies typeof source;
