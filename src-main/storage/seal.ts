import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** AES-256: the length of a vault key in bytes. */
export const keyLength = 32;
const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Text under lock. The tag stands at the end of `sealed`. */
export interface Sealed {
  readonly nonce: Buffer;
  readonly sealed: Buffer;
}

/** Tells keys apart and gives nothing of them away. */
export function keyIdOf(key: Buffer): string {
  return createHash('sha256').update('refill-desk vault key id\n').update(key).digest('hex').slice(0, 16);
}

/** Seals a text. It opens again only under the same key and with the same context: a blob moved elsewhere is dead. */
export function seal(key: Buffer, text: string, context: string): Sealed {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { nonce, sealed };
}

/** The sealed text; null for another key, another context, or a blob that was changed. */
export function unseal(key: Buffer, { nonce, sealed }: Sealed, context: string): string | null {
  if (nonce.length !== nonceLength || sealed.length < tagLength) return null;
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength })
      .setAAD(Buffer.from(context))
      .setAuthTag(sealed.subarray(-tagLength));
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
