/** An event of Electron's that a listener can call off. */
export interface PreventableEvent {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

/** A fresh one, with what the event tells on it. */
export function preventable<Details extends object>(details: Details): Details & PreventableEvent {
  let prevented = false;
  return {
    ...details,
    preventDefault() {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
}
