// The contract's names, by the role of the window that is given them; written into each bundle when it is built.

declare module 'virtual:bridge-names/desk' {
  /** Call names by domain. */
  export const callNames: Readonly<Record<string, readonly string[]>>;
  /** Event names, as `domain.name`. */
  export const eventNames: readonly string[];
}

declare module 'virtual:bridge-names/customer' {
  /** Call names by domain. */
  export const callNames: Readonly<Record<string, readonly string[]>>;
  /** Event names, as `domain.name`. */
  export const eventNames: readonly string[];
}

declare module 'virtual:bridge-names/paper' {
  /** Call names by domain. */
  export const callNames: Readonly<Record<string, readonly string[]>>;
  /** Event names, as `domain.name`. */
  export const eventNames: readonly string[];
}
