import { formatRoute, parseRoute, type Route } from './route.ts';

/** The part of a window that the router needs. */
export interface Address {
  readonly location: { hash: string };
  readonly addEventListener: (type: 'hashchange', listener: () => void) => void;
  readonly removeEventListener: (type: 'hashchange', listener: () => void) => void;
}

/** Where the window is. The route stands in the address, so that a reload comes back to it. */
export class Router {
  route: Route = $state.raw({ screen: 'sell' });
  readonly #address: Address;

  constructor(address: Address) {
    this.#address = address;
    this.route = parseRoute(address.location.hash);
  }

  /** Follows changes of the address; answers with the way to stop. */
  listen(): () => void {
    const follow = (): void => {
      this.route = parseRoute(this.#address.location.hash);
    };
    this.#address.addEventListener('hashchange', follow);
    return () => this.#address.removeEventListener('hashchange', follow);
  }

  /** Goes there at once. */
  go(route: Route): void {
    this.route = route;
    this.#address.location.hash = formatRoute(route);
  }
}
