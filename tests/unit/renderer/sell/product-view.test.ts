import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import { ok } from '../../../../src-shared/result.ts';
import { ProductView } from '../../../../src-renderer/screens/sell/product/product-view.svelte.ts';
import { Deferred } from '../fake-desk.ts';
import { aBrand, productsOf } from './catalogue-fixture.ts';

type Products = Awaited<ReturnType<DeskBridge['catalogue']['products']>>;

describe('an open brand', () => {
  it('offers no goods of another country while its own are read, and keeps those of its own', async () => {
    const asked: Deferred<Products>[] = [];
    const products = (): Promise<Products> => {
      const answer = new Deferred<Products>();
      asked.push(answer);
      return answer.promise;
    };
    const view = new ProductView({ catalogue: { products } } as unknown as DeskBridge);
    const american = aBrand('Steam');
    const opening = view.open(american, 'USDC');
    await asked[0]?.answer(ok(productsOf(american)));
    await opening;
    void view.open(american, 'USDC');
    expect(view.products?.brand.country).toBe('US');
    void view.open(aBrand('Steam', { country: 'DE' }), 'USDC');
    expect(view.products).toBeNull();
  });
});
