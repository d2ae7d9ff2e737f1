import { Big } from 'big.js';
import { brandListWire, homepageWire } from '../catalogue/brand-wire.ts';
import { isOnGrid } from '../catalogue/face-value.ts';
import { familyWire, fixedPriceWire, rangePriceWire, type ProductWireContext } from '../catalogue/product-wire.ts';
import { ok, type Answer } from '../http/answers.ts';
import { ServiceError } from '../service-error.ts';
import type { ServiceRequest } from '../http/request.ts';
import { asDecimal } from '../json.ts';
import { COINS, findRail, type Rail } from '../payments/coins.ts';
import { currenciesWire, paymentViasWire } from '../payments/matrix-wire.ts';
import type { Behaviour } from '../scenarios/behaviour.ts';
import type { Service } from '../service.ts';

const FALLBACK_COIN = 'USDC';

/** Everything that is read without an order: payment matrix, brands, products, prices. */
export class CatalogueEndpoints {
  readonly #service: Service;
  // The brand list of a country is a megabyte or ten; it is built once per behaviour.
  #listsFor: Behaviour | undefined;
  readonly #lists = new Map<string, Buffer>();

  constructor(service: Service) {
    this.#service = service;
  }

  /** GET /v3/payment_vias */
  paymentVias(): Answer {
    return ok(paymentViasWire(this.#service.rates, this.#service.behaviour));
  }

  /** GET /v3/currencies */
  currencies(): Answer {
    return ok(currenciesWire(this.#service.behaviour));
  }

  /** GET /v2/brands?country_code= */
  brands({ query }: ServiceRequest): Answer {
    const code = countryCode(query);
    const { behaviour, catalogue } = this.#service;
    if (this.#listsFor !== behaviour) {
      this.#lists.clear();
      this.#listsFor = behaviour;
    }
    let list = this.#lists.get(code);
    if (!list) {
      const brands = catalogue.country(code)?.brands ?? [];
      list = Buffer.from(JSON.stringify(brandListWire(code, brands, behaviour.shapes)));
      this.#lists.set(code, list);
    }
    return { status: 200, body: list, headers: { 'content-type': 'application/json; charset=utf-8' } };
  }

  /** GET /v2/homepage?country_code= */
  homepage({ query }: ServiceRequest): Answer {
    const code = countryCode(query);
    const brands = this.#service.catalogue.country(code)?.brands ?? [];
    return ok(homepageWire(code, brands, this.#service.behaviour.shapes));
  }

  /** GET /v2/search/{CC}?q= */
  search({ params: [code = ''], query }: ServiceRequest): Answer {
    const wanted = (query.get('q') ?? '').trim().toLowerCase();
    const brands = this.#service.catalogue.country(code)?.brands ?? [];
    const found = wanted === '' ? [] : brands.filter(({ name }) => name.toLowerCase().includes(wanted));
    return ok(brandListWire(code, found, this.#service.behaviour.shapes));
  }

  /** GET /v5/products/country/{CC}: needs a family or a brand; families match whatever their case. */
  products({ params: [code = ''], query }: ServiceRequest): Answer {
    const family = query.get('family_name')?.toLowerCase();
    const brandName = query.get('brand_name')?.toLowerCase();
    if (!family && !brandName)
      throw new ServiceError(400, 'BAD_REQUEST', { title: 'family_name or brand_name is required' });
    const category = query.get('category');
    const context = this.#context(query.get('coin') ?? FALLBACK_COIN, query.get('lang') ?? 'en');
    const families = (this.#service.catalogue.country(code)?.brands ?? [])
      .filter((brand) => !family || brand.family.toLowerCase() === family)
      .filter((brand) => !brandName || brand.name.toLowerCase() === brandName)
      .filter((brand) => !category || brand.category === category);
    return ok(families.map((brand) => familyWire(brand, context)));
  }

  /** GET /v4/products/price: the brand by its exact name, any amount it sells. */
  price({ query }: ServiceRequest): Answer {
    const brand = this.#service.catalogue.brand(query.get('country_code') ?? '', query.get('brand_name') ?? '');
    if (!brand) throw new ServiceError(404, 'NOT_AVAILABLE_PRODUCT', { title: 'no such brand in this country' });
    const value = asDecimal(query.get('face_value') ?? '');
    if (value === undefined || new Big(value).lte(0)) {
      throw new ServiceError(400, 'BAD_REQUEST', { title: 'face_value must be a positive number' });
    }
    const coin = query.get('coin') ?? FALLBACK_COIN;
    if (!COINS.has(coin)) throw new ServiceError(400, 'BAD_REQUEST', { title: 'unknown coin' });
    const context = this.#context(coin, 'en');
    const fixed = brand.products.find((product) => product.kind === 'fixed' && new Big(product.price).eq(value));
    if (fixed?.kind === 'fixed') return ok(fixedPriceWire(brand, fixed, context));
    const range = brand.products.find((product) => product.kind === 'range');
    if (!range) throw new ServiceError(404, 'NOT_AVAILABLE_PRODUCT', { title: 'no such amount' });
    if (!isOnGrid(range, value))
      throw new ServiceError(400, 'BAD_REQUEST', { title: 'face_value is outside the range or off its steps' });
    return ok(rangePriceWire(brand, range, value, context));
  }

  #context(coin: string, lang: string): ProductWireContext {
    const { rates, behaviour } = this.#service;
    const answered = behaviour.shapes.otherCoin === '' ? coin : behaviour.shapes.otherCoin;
    return { rates, rail: defaultRail(answered), lang, shapes: behaviour.shapes };
  }
}

// An unknown coin is answered in another one, which the answer names (FACTS.md 19.13).
function defaultRail(coinName: string): Rail {
  const coin = COINS.get(coinName) ?? COINS.get(FALLBACK_COIN);
  const rail = coin && findRail(coin.name, coin.defaultNetwork);
  if (!rail) throw new RangeError(`no default network for ${coinName}`);
  return rail;
}

function countryCode(query: URLSearchParams): string {
  const code = query.get('country_code') ?? '';
  if (!/^[A-Z]{2}$/.test(code))
    throw new ServiceError(400, 'BAD_REQUEST', { title: 'country_code must be two capitals' });
  return code;
}
