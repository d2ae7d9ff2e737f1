import type { Secret, SecretName } from './order.ts';

/** How one revealed secret is shown. */
export interface SecretFace {
  readonly secret: Secret;
  /** Read aloud or typed in, so every character counts; links are only copied or scanned. */
  readonly kind: 'code' | 'profile' | 'link';
}

const order: readonly SecretName[] = [
  'pin_code',
  'redeem_link',
  'security_code',
  'pin_serial',
  'apple_link',
  'android_link',
  'installation_link',
  'qr_image',
  'barcode_image',
];

const links: readonly SecretName[] = [
  'redeem_link',
  'installation_link',
  'apple_link',
  'android_link',
  'qr_image',
  'barcode_image',
];

/** Secrets in the order in which people need them. */
export function secretFaces(secrets: readonly Secret[]): readonly SecretFace[] {
  return secrets
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((secret) => ({ secret, kind: kindOf(secret) }));
}

/** The secret that is the point of the line: what the first copy button copies. */
export function mainSecret(names: readonly SecretName[]): SecretName | undefined {
  return order.find((name) => names.includes(name));
}

/** What a customer can scan: an eSIM profile, else the link to redeem; null when there is neither. */
export function scannable(faces: readonly SecretFace[]): SecretFace | null {
  return (
    faces.find((face) => face.kind === 'profile') ?? faces.find(({ secret }) => secret.name === 'redeem_link') ?? null
  );
}

function kindOf({ name, value }: Secret): SecretFace['kind'] {
  if (links.includes(name)) return 'link';
  return name === 'pin_code' && value.startsWith('LPA:') ? 'profile' : 'code';
}
