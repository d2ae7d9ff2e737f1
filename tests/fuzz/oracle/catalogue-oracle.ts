import type { ApiFamily } from '../../../src-main/cryptorefills/api.ts';
import type { Brand, Product } from '../../../src-shared/domain/catalogue.ts';
import type { PaymentMethod } from '../../../src-shared/domain/payment.ts';
import { sameExact } from './exact.ts';
import { entries, objectsOf, own, wordOf } from './raw-json.ts';

/** Methods that the answer does not have, or that it suspends. */
export function methodFaults(raw: unknown, methods: readonly PaymentMethod[]): string[] {
  const told = entries(raw)
    .filter((via) => own(via, 'name') === 'USER_WALLET')
    .flatMap((via) => entries(own(via, 'currencies')).map((coin) => ({ via, coin })))
    .flatMap(({ via, coin }) => entries(own(coin, 'networks')).map((network) => ({ via, coin, network })));
  return methods.flatMap((method) => {
    const same = told.filter(
      ({ coin, network }) =>
        wordOf(own(coin, 'name')) === method.coin && wordOf(own(network, 'name')) === method.network,
    );
    const fits = same.some(({ via, coin, network }) => {
      const contract = wordOf(own(own(network, 'smart_contract'), 'address'));
      const suspended =
        own(via, 'available') === false || own(coin, 'is_suspended') === true || own(network, 'is_suspended') === true;
      // Without a contract the desk makes no payment request of its own, which is never wrong.
      return (method.contract === null || contract === method.contract) && suspended === method.suspended;
    });
    return fits ? [] : [`network: ${method.coin} on ${method.network} was never offered so`];
  });
}

/** Brands that stand nowhere in the answer. */
export function brandFaults(raw: unknown, brands: readonly Brand[]): string[] {
  const names = new Set(objectsOf(raw).map((row) => wordOf(own(row, 'brand'))));
  return brands.flatMap(({ name }) => (names.has(name) ? [] : [`brand: "${name.slice(0, 40)}" was never listed`]));
}

/** Products whose amount, kind of delivery or price the answer does not have like that. */
export function productFaults(raw: unknown, families: readonly ApiFamily[]): string[] {
  const rows = objectsOf(raw);
  return families.flatMap(({ products }) =>
    products.flatMap((product) =>
      rows.some((row) => isProduct(row, product))
        ? []
        : [`denomination: a ${product.type} product was never listed so`],
    ),
  );
}

function isProduct(row: object, product: Product): boolean {
  if (own(row, 'delivery_type') !== product.deliveryType) return false;
  if (product.type === 'range') {
    const stated = [own(row, 'range'), own(own(row, 'face_value'), 'amount')];
    const has = (keys: readonly string[], wanted: string): boolean =>
      stated.some((place) =>
        keys.some((key) => sameExact(own(place, key), wanted) || sameExact(own(own(place, key), 'amount'), wanted)),
      );
    return has(['min', 'minimum'], product.min) && has(['max', 'maximum'], product.max);
  }
  const { estimate } = product;
  const priced =
    estimate === null ||
    (wordOf(own(row, 'coin')) === estimate.coin && sameExact(own(row, 'coin_amount'), estimate.amount));
  return wordOf(own(row, 'denomination')) === product.denomination && product.denomination !== 'range' && priced;
}

/** An estimate that is not the answer's own. */
export function priceFaults(raw: unknown, price: { readonly coin: string; readonly coinAmount: string }): string[] {
  const faults = wordOf(own(raw, 'coin')) === price.coin ? [] : ['coin: not the one beside the amount'];
  return sameExact(own(raw, 'coin_amount'), price.coinAmount) ? faults : [...faults, 'amount: another'];
}

/** Ids of the feed that stand nowhere in the answer. */
export function feedFaults(raw: unknown, ids: readonly string[]): string[] {
  const rows = objectsOf(raw);
  const told = new Set(
    rows.flatMap((row) => [wordOf(own(row, 'brand_id'))?.trim(), `US:${wordOf(own(row, 'brand')) ?? ''}`]),
  );
  return ids.every((id) => told.has(id)) ? [] : ['brand: the feed never named it'];
}
