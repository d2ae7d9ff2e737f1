// What was understood must be what was asked: an amount that is not listed silently becomes another one (FACTS.md 19.2).
import { compareDecimals, type Decimal } from '../../src-shared/domain/money.ts';
import type { EchoedDelivery, OrderBody, OrderBodyItem } from '../cryptorefills/api.ts';

/** What an echoed line can have wrong; `count` is one line too many or too few. */
export type EchoPart = 'count' | 'brand' | 'country' | 'denomination' | 'productValue' | 'beneficiary';

type Differences = readonly EchoPart[];

/**
 * Compares the lines of an answer with those of the request, one by one and in any order; empty means that they agree.
 *
 * Brand, country and denomination must be echoed byte for byte, a range amount also with its value. A beneficiary may be
 * missing from all lines together (the API then does not echo it at all), never from some. E-mails are compared without
 * regard to case and phone numbers by their digits: that is how they are delivered to.
 */
export function echoDisagreements(body: OrderBody, deliveries: readonly EchoedDelivery[]): Differences {
  if (deliveries.length !== body.items.length) return ['count'];
  const echoes = echoesOf(body, deliveries);
  const left = deliveries.filter((delivery) => !echoes.includes(delivery));
  const beneficiaryEchoed = isBeneficiaryEchoed(deliveries);
  const found = new Set<EchoPart>();
  body.items.forEach((item, index) => {
    if (echoes[index] !== null) return;
    const nearest = left
      .map((delivery) => differences(item, delivery, beneficiaryEchoed))
      .toSorted((a, b) => a.length - b.length)[0];
    nearest?.forEach((part) => found.add(part));
  });
  return [...found];
}

/** For each item of the request the line that echoes it, in whatever order they stand; null where none does. */
export function echoesOf(body: OrderBody, deliveries: readonly EchoedDelivery[]): (EchoedDelivery | null)[] {
  const beneficiaryEchoed = isBeneficiaryEchoed(deliveries);
  const left = [...deliveries];
  return body.items.map((item) => {
    const same = left.findIndex((delivery) => differences(item, delivery, beneficiaryEchoed).length === 0);
    return same < 0 ? null : (left.splice(same, 1)[0] ?? null);
  });
}

function isBeneficiaryEchoed(deliveries: readonly EchoedDelivery[]): boolean {
  return deliveries.some(({ beneficiary }) => beneficiary !== null);
}

function differences(item: OrderBodyItem, echo: EchoedDelivery, beneficiaryEchoed: boolean): Differences {
  const found: EchoPart[] = [];
  if (echo.brandName !== item.brandName) found.push('brand');
  if (echo.country !== item.country) found.push('country');
  if (echo.denomination !== item.denomination) found.push('denomination');
  if (!echoesValue(item, echo.productValue)) found.push('productValue');
  if (beneficiaryEchoed && !echoesBeneficiary(item, echo.beneficiary)) found.push('beneficiary');
  return found;
}

/**
 * Whether an echoed `product_value` is the one that was asked for, however it is written. A fixed card is named by its
 * denomination alone: the value that some answers give beside it says nothing more.
 */
export function echoesValue({ productValue }: Pick<OrderBodyItem, 'productValue'>, echoed: Decimal | null): boolean {
  return productValue === null || (echoed !== null && compareDecimals(productValue, echoed) === 0);
}

/** Whether an echoed recipient is the one that was asked for, compared the way it is delivered to. */
export function echoesBeneficiary(
  { deliveryType, beneficiary }: Pick<OrderBodyItem, 'deliveryType' | 'beneficiary'>,
  echoed: string | null,
): boolean {
  if (echoed === null) return false;
  switch (deliveryType) {
    case 'by_email':
      return echoed.toLowerCase() === beneficiary.toLowerCase();
    case 'by_phone':
      return digits(echoed) === digits(beneficiary);
    case 'by_account':
      return echoed === beneficiary;
  }
}

function digits(phone: string): string {
  return phone.replaceAll(/[\s()+.-]/g, '');
}
