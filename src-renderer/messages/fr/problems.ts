import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'Le fournisseur ne vend pas cela en ce moment',
    say: 'Désolé, je ne peux pas vendre celui-ci en ce moment. Puis-je vous en proposer un autre ?',
    advice: 'Essayez un autre montant, une autre marque ou un autre moyen de paiement.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Cette carte ou ce montant n’existe plus',
    say: 'Désolé, cette carte n’existe plus. Quel autre montant voulez-vous ?',
    advice: 'Choisissez un autre montant ou une autre marque.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Épuisé en ce moment',
    say: 'Désolé, ce montant est épuisé. Un autre irait-il ?',
    advice: 'Essayez un autre montant, ou revenez plus tard aujourd’hui.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Suspendu par le distributeur',
    say: 'Désolé, cette marque est suspendue. En voulez-vous une autre ?',
    advice: 'Essayez plus tard, ou choisissez une autre marque.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'Le destinataire n’a pas été accepté',
    say: 'Pouvez-vous vérifier avec moi, lettre par lettre, où cela doit aller ?',
    advice: 'Vérifiez l’e-mail ou le téléphone avec le client.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Ce produit demande un compte personnel chez le fournisseur',
    say: 'Désolé, celui-ci ne se vend que par un compte personnel. Puis-je vous en montrer un autre ?',
    advice: 'Il ne peut pas se vendre au comptoir. Choisissez un autre produit.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Trop petit pour ce réseau',
    say:
      minimum === undefined
        ? 'Ce montant est trop petit pour ce réseau. En voulez-vous un plus grand ?'
        : `Ce réseau accepte à partir de ${minimum}. Voulez-vous un montant plus grand ?`,
    advice:
      minimum === undefined
        ? 'Choisissez un montant plus grand ou un autre réseau.'
        : `Il faut au moins ${minimum}. Choisissez un montant plus grand ou un autre réseau.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Trop grand pour une commande',
    say:
      maximum === undefined
        ? 'C’est plus qu’une commande ne peut contenir. Un montant plus petit irait-il ?'
        : `Une commande contient au plus ${maximum}. Un montant plus petit irait-il ?`,
    advice: maximum === undefined ? 'Choisissez un montant plus petit.' : `Une commande contient au plus ${maximum}.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'La limite du jour est atteinte' : `La limite du jour de ${limit} est atteinte`,
    say:
      left === undefined
        ? 'Votre limite du jour est atteinte ; elle se libère demain.'
        : `Il reste ${left} sur votre limite du jour. Ce montant irait-il ?`,
    advice:
      left === undefined
        ? 'Elle se libère 24 heures après le dernier achat ; partager la vente n’aide pas.'
        : `Il reste ${left} aujourd’hui. Elle se libère 24 heures après le dernier achat ; partager la vente n’aide pas.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'La limite du mois est atteinte' : `La limite du mois de ${limit} est atteinte`,
    say:
      left === undefined
        ? 'Votre limite du mois est atteinte ; elle se libère au début du mois prochain.'
        : `Il reste ${left} sur votre limite du mois. Ce montant irait-il ?`,
    advice:
      left === undefined
        ? 'Elle se libère au début du mois ; partager la vente n’aide pas.'
        : `Il reste ${left} ce mois-ci. Elle se libère au début du mois ; partager la vente n’aide pas.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Trop d’articles',
    say:
      count === undefined
        ? 'C’est trop pour une commande. Puis-je la partager ?'
        : `Je peux en vendre ${count} à la fois. Puis-je partager ?`,
    advice: count === undefined ? 'Retirez quelques articles.' : `Une commande contient au plus ${count} articles.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Une seule recharge par numéro et par jour',
    say: 'Ce numéro se recharge une fois par jour. Je prends un autre numéro ?',
    advice: 'Réessayez ce numéro demain, ou prenez-en un autre.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Ce produit ne se paie pas ainsi',
    say:
      accepted === undefined
        ? 'Celui-ci ne se paie pas ainsi. Quelle autre crypto avez-vous ?'
        : `Vous pouvez payer avec ${accepted}. Que préférez-vous ?`,
    advice: accepted === undefined ? 'Choisissez une autre crypto ou un autre réseau.' : `Il se paie avec ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Ce produit ne se paie pas depuis un portefeuille',
    say: 'Désolé, celui-ci ne se paie pas depuis un portefeuille. Puis-je vous en montrer un autre ?',
    advice: 'Choisissez un autre produit.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'Les paiements dans cette crypto sont suspendus',
    say:
      coin === undefined
        ? 'Cette crypto est suspendue en ce moment. En avez-vous une autre ?'
        : `${coin} est suspendu en ce moment. Avez-vous une autre crypto ?`,
    advice: 'Choisissez une autre crypto.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Les paiements sur ce réseau sont suspendus',
    say: 'Ce réseau est suspendu en ce moment. Votre portefeuille en a-t-il un autre ?',
    advice: 'Choisissez un autre réseau.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Les stablecoins sur Tron demandent le nom complet du client',
    say: 'Tron demande votre nom complet. Votre portefeuille a-t-il un autre réseau ?',
    advice: 'Choisissez un autre réseau, comme Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Cette adresse e-mail ne peut pas payer ainsi',
    say: 'Ce moyen ne marche pas avec votre e-mail. Avez-vous une autre crypto ?',
    advice: 'Choisissez une autre crypto ou un autre réseau.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'Le nombre d’articles du jour est atteint',
    say: 'Vous avez atteint le nombre du jour. Je vous sers de nouveau demain.',
    advice: count === undefined ? 'Continuez demain.' : `Au plus ${count} par jour. Continuez demain.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Ce produit a été acheté trop souvent aujourd’hui',
    say: 'Celui-ci a été acheté trop souvent aujourd’hui. En voulez-vous un autre ?',
    advice: 'Choisissez un autre produit, ou continuez demain.',
  }),
  KYC_MISSING: () => ({
    title: 'Le fournisseur veut vérifier l’identité du client',
    say: 'Le fournisseur demande une vérification d’identité. Une autre carte ou un montant plus petit irait-il ?',
    advice:
      'Cela se fait dans le compte personnel du client chez le fournisseur. Choisissez un autre produit ou un montant plus petit.',
  }),
  KYC_PENDING: () => ({
    title: 'Le fournisseur vérifie encore l’identité du client',
    say: 'Votre vérification d’identité est en cours. Elle prend d’habitude 20 minutes.',
    advice: 'Cela prend d’habitude 20 minutes, au pire deux jours. Réessayez plus tard.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'Le fournisseur veut vérifier l’identité du client',
    say: 'Le fournisseur demande une vérification d’identité. Une autre carte ou un montant plus petit irait-il ?',
    advice:
      'Cela se fait dans le compte personnel du client chez le fournisseur. Choisissez un autre produit ou un montant plus petit.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Au-dessus de la limite sans vérification d’identité',
    say: 'C’est plus que je peux vendre sans vérification d’identité. Un montant plus petit irait-il ?',
    advice: 'Choisissez un montant plus petit.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Le partenaire de paiement a refusé cette vente',
    say: 'Ce moyen n’a pas été accepté. Avez-vous une autre crypto ou un autre réseau ?',
    advice: 'Choisissez une autre crypto ou un autre réseau.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Le partenaire de paiement vérifie encore le client',
    say: 'Ce moyen est encore en vérification. Avez-vous une autre crypto ou un autre réseau ?',
    advice: 'Choisissez une autre crypto ou un autre réseau, ou réessayez plus tard.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Le partenaire de paiement a refusé cette vente',
    say: 'Ce moyen n’a pas été accepté. Avez-vous une autre crypto ou un autre réseau ?',
    advice: 'Choisissez une autre crypto ou un autre réseau.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Le partenaire de paiement a refusé cette vente',
    say: 'Ce moyen n’a pas été accepté. Avez-vous une autre crypto ou un autre réseau ?',
    advice: 'Choisissez une autre crypto ou un autre réseau.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'Le partenaire de paiement a refusé ce client',
    say: 'Ce moyen n’a pas été accepté. Avez-vous une autre crypto ou un autre réseau ?',
    advice: 'Choisissez une autre crypto ou un autre réseau.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Cette adresse e-mail n’est pas confirmée chez le fournisseur',
    say: 'Ouvrez le message du fournisseur dans votre messagerie et confirmez l’adresse, ou donnez-m’en une autre.',
    advice: 'Le client la confirme dans sa messagerie, ou en donne une autre.',
  }),
  USER_BLOCKED: () => ({
    title: 'Cette adresse e-mail ne peut pas commander',
    say: 'Le fournisseur n’accepte pas de commande de cette adresse. Son assistance peut dire pourquoi.',
    advice: 'Le fournisseur l’a bloquée. Le client doit s’adresser à son assistance.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'Le fournisseur ne dessert pas ce pays',
    say: 'Désolé, cela ne se vend pas pour ce pays. Puis-je vous en montrer un autre ?',
    advice: 'Choisissez un produit d’un autre pays.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'Le fournisseur n’a pas pu préparer le paiement',
    say: 'Le paiement n’a pas pu être préparé. Vous n’avez rien payé ; j’essaie une autre crypto ?',
    advice: 'Choisissez une autre crypto ou un autre réseau, ou réessayez dans quelques minutes.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'Le fournisseur n’a pas pu créer la commande',
    say: 'Ne payez encore rien, s’il vous plaît. Je vérifie si la commande est passée.',
    advice: 'Regardez sous Commandes avant de réessayer, pour ne rien vendre deux fois.',
  }),
  BAD_REQUEST: () => ({
    title: 'Le fournisseur n’a pas compris la commande',
    say: 'Désolé, ma caisse n’a pas pu passer cette commande. Vous n’avez rien payé.',
    advice: 'C’est une erreur de cette application. Notez le code ci-dessous et prévenez l’assistance.',
  }),
  ...offTill,
} satisfies typeof source;
