declare module 'virtual:bridge-names' {
  /** The contract's call names by domain, written into the bundle when it is built. */
  export const callNames: Readonly<Record<string, readonly string[]>>;
  /** The contract's event names. */
  export const eventNames: readonly string[];
}
