import { startSandbox, type Sandbox } from '../../../src-sandbox/sandbox.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import { openApi } from '../../support/open-api.ts';
import { valueOf } from '../../support/value-of.ts';
import { collectValues, type ValuePool } from '../mutations/json-tree.ts';
import { sales } from './baskets.ts';
import { brandsAnswers, homepageAnswers, paymentViasAnswers, priceAnswers, productsAnswers } from './documented.ts';
import { makeSaleCase, type SaleCase, type Shop } from './sale-case.ts';

/** Good answers to begin from. */
export interface Corpus {
  readonly paymentVias: readonly unknown[];
  readonly brands: readonly unknown[];
  readonly homepage: readonly unknown[];
  readonly products: readonly unknown[];
  readonly price: readonly unknown[];
  readonly sales: readonly SaleCase[];
  /** What stands in them, by key: a good value in the wrong place is the hardest to notice. */
  readonly pool: ValuePool;
  readonly addresses: ReadonlySet<string>;
}

/** When everything here happens, Unix milliseconds. */
export const fuzzNowMs = Date.UTC(2026, 0, 5, 9);

/** Gathers good answers from the simulator, in both of its dialects, and from FACTS.md. */
export async function gatherCorpus(): Promise<Corpus> {
  const sandbox = await startSandbox({ seed: 11, speed: Infinity, nowMs: () => fuzzNowMs });
  try {
    const usual = await gather(sandbox);
    sandbox.control.useScenario('odd-shapes');
    const odd = await gather(sandbox);
    return withPool({
      paymentVias: [...paymentViasAnswers, ...usual.paymentVias],
      brands: [...brandsAnswers, ...usual.brands, ...odd.brands],
      homepage: [...homepageAnswers, ...usual.homepage],
      products: [...productsAnswers, ...usual.products, ...odd.products],
      price: [...priceAnswers, ...usual.price, ...odd.price],
      sales: [...usual.sales, ...odd.sales],
    });
  } finally {
    await sandbox.close();
  }
}

type Answers = Omit<Corpus, 'pool' | 'addresses'>;

async function gather(sandbox: Sandbox): Promise<Answers> {
  const get = async (path: string): Promise<unknown> => (await fetch(sandbox.url + path)).json();
  const products = (family: string): Promise<unknown> =>
    get(`/v5/products/country/US?family_name=${encodeURIComponent(family)}&coin=USDC&lang=en`);
  const shop = await openShop(sandbox);
  const cases: SaleCase[] = [];
  for (const [wishes, coin, network] of sales) cases.push(await makeSaleCase(shop, wishes, coin, network));
  return {
    paymentVias: [await get('/v3/payment_vias')],
    brands: [shortened(await get('/v2/brands?country_code=US'))],
    homepage: [shortened(await get('/v2/homepage?country_code=US'))],
    products: [await products('Steam'), await products('Amazon'), await products('T-Mobile'), await products('eSIM')],
    price: [await get('/v4/products/price?brand_name=Amazon&country_code=US&face_value=25&coin=USDC')],
    sales: cases,
  };
}

/** The simulator as a shop to sell at. */
export async function openShop(sandbox: Sandbox): Promise<Shop> {
  const { api } = openApi(sandbox.url);
  return {
    sandbox,
    api,
    brands: valueOf(await api.brands(countryCodeSchema.parse('US'), 'en')).brands,
    methods: valueOf(await api.paymentMethods()),
  };
}

/** The same answer with at most four entries in each list: a whole country would be mutated where nobody looks. */
function shortened(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_key, value: unknown) => (Array.isArray(value) ? value.slice(0, 4) : value)),
  ) as unknown;
}

function withPool(answers: Answers): Corpus {
  const pool = new Map<string, unknown[]>();
  const addresses = new Set<string>();
  // The simulator's matrix is long and says little that is new: sales first, so that their words are all there.
  const saleAnswers = answers.sales.flatMap(({ validations, created, steps }) => [
    validations[0],
    created[0],
    ...steps.slice(2),
  ]);
  for (const answer of [
    ...saleAnswers,
    ...answers.price,
    ...answers.products,
    ...answers.brands,
    ...answers.paymentVias,
  ]) {
    collectValues(answer, pool);
  }
  for (const { created } of answers.sales) addresses.add(String(created[0]?.['wallet_address']));
  return { ...answers, pool, addresses };
}
