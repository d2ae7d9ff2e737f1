import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { CountryCode } from '../../../../src-shared/domain/country.ts';
import { fail, ok } from '../../../../src-shared/result.ts';
import { CatalogueView } from '../../../../src-renderer/screens/sell/catalogue/catalogue-view.svelte.ts';
import { Deferred, unexpected } from '../fake-desk.ts';
import { aBrand, aCatalogue } from './catalogue-fixture.ts';

type Answer = Awaited<ReturnType<DeskBridge['catalogue']['country']>>;

const us = 'US' as CountryCode;
const germany = 'DE' as CountryCode;

function browsing() {
  const asked: { country: string; reply: Deferred<Answer> }[] = [];
  const catalogue: DeskBridge['catalogue'] = {
    country: ({ country }) => {
      const reply = new Deferred<Answer>();
      asked.push({ country, reply });
      return reply.promise;
    },
    products: unexpected,
    price: unexpected,
  };
  return { asked, view: new CatalogueView({ catalogue }, us) };
}

function namesOf(view: CatalogueView): readonly string[] {
  return view.sections.flatMap(({ brands }) => brands.map(({ name }) => name));
}

describe('the catalogue on screen', () => {
  it('shows the country chosen last when an earlier answer comes later', async () => {
    const { asked, view } = browsing();
    void view.load();
    void view.show(germany);
    await asked[1]?.reply.answer(ok(aCatalogue([aBrand('Zalando')])));
    await asked[0]?.reply.answer(ok(aCatalogue([aBrand('Walmart')])));
    expect(namesOf(view)).toEqual(['Zalando']);
    expect(view.loading).toBe(false);
  });

  it('keeps the last list on screen when a newer one cannot be had', async () => {
    const { asked, view } = browsing();
    void view.load();
    await asked[0]?.reply.answer(ok(aCatalogue([aBrand('Steam')])));
    void view.load();
    await asked[1]?.reply.answer(fail('api-unreachable'));
    expect(namesOf(view)).toEqual(['Steam']);
    expect(view.failure?.code).toBe('api-unreachable');
  });

  it('shows a country that was seen before at once, and asks again', async () => {
    const { asked, view } = browsing();
    void view.load();
    await asked[0]?.reply.answer(ok(aCatalogue([aBrand('Steam')])));
    void view.show(germany);
    expect(view.catalogue).toBeNull();
    void view.show(us);
    expect(namesOf(view)).toEqual(['Steam']);
    expect(asked.map(({ country }) => country)).toEqual(['US', 'DE', 'US']);
  });

  it('leaves the grid alone when the same list comes again', async () => {
    const { asked, view } = browsing();
    void view.load();
    await asked[0]?.reply.answer(ok(aCatalogue([aBrand('Steam')])));
    const shown = view.catalogue;
    void view.load();
    await asked[1]?.reply.answer(ok(aCatalogue([aBrand('Steam')])));
    expect(view.catalogue).toBe(shown);
    void view.load();
    await asked[2]?.reply.answer(ok({ ...aCatalogue([aBrand('Amazon')]), fetchedAtMs: 1 }));
    expect(namesOf(view)).toEqual(['Amazon']);
  });

  it('leaves the grid alone when a newer list holds the same goods, and knows their age', async () => {
    const { asked, view } = browsing();
    void view.load();
    await asked[0]?.reply.answer(ok(aCatalogue([aBrand('Steam')], ['id Steam'])));
    const shown = view.catalogue;
    void view.hear(us);
    await asked[1]?.reply.answer(ok({ ...aCatalogue([aBrand('Steam')], ['id Steam']), fetchedAtMs: 5 }));
    expect(view.catalogue?.fetchedAtMs).toBe(5);
    expect(view.catalogue?.brands).toBe(shown?.brands);
    expect(view.catalogue?.featured).toBe(shown?.featured);
    void view.hear(us);
    await asked[2]?.reply.answer(ok({ ...aCatalogue([aBrand('Steam')]), fetchedAtMs: 6 }));
    expect(view.featured).toEqual([]);
  });

  it('asks for a newer list of the country on screen alone', () => {
    const { asked, view } = browsing();
    void view.hear(germany);
    void view.hear(us);
    expect(asked.map(({ country }) => country)).toEqual(['US']);
  });

  it('starts another country without the search and the category of the one before', () => {
    const { view } = browsing();
    view.query = 'steam';
    view.category = 'games';
    void view.show(germany);
    expect([view.query, view.category]).toEqual(['', null]);
  });

  it('features brands in the order of the API, without those that are gone or out of stock', async () => {
    const { asked, view } = browsing();
    void view.load();
    const brands = [aBrand('Steam'), aBrand('Uber', { outOfStock: true }), aBrand('Amazon')];
    await asked[0]?.reply.answer(ok(aCatalogue(brands, ['id Amazon', 'id gone', 'id Uber', 'id Steam'])));
    expect(view.featured.map(({ name }) => name)).toEqual(['Amazon', 'Steam']);
  });

  it('searches inside the chosen category', async () => {
    const { asked, view } = browsing();
    void view.load();
    const brands = [aBrand('Steam'), aBrand('Steak House', { categories: ['food'] })];
    await asked[0]?.reply.answer(ok(aCatalogue(brands)));
    view.query = 'stea';
    expect(namesOf(view)).toEqual(['Steam', 'Steak House']);
    view.category = 'food';
    expect(namesOf(view)).toEqual(['Steak House']);
  });

  it('counts categories, the largest first', async () => {
    const { asked, view } = browsing();
    void view.load();
    const brands = [aBrand('A'), aBrand('B', { categories: ['food', 'games'] }), aBrand('C', { categories: ['food'] })];
    await asked[0]?.reply.answer(ok(aCatalogue([...brands, aBrand('D')])));
    expect(view.categories).toEqual([
      { slug: 'games', count: 3 },
      { slug: 'food', count: 2 },
    ]);
  });
});
