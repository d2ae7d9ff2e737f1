/** A picture that main vouches for: it has looked at its bytes. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}
