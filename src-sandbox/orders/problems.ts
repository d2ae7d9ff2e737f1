import type { JsonObject } from '../json.ts';
import type { BasketLine } from './basket.ts';

/** One entry of `problems` (FACTS.md 11). */
export interface Problem {
  readonly problem: string;
  readonly moreDetails?: JsonObject;
}

/** A problem that names one line, in the form in which the service echoes it. */
export function lineProblem(code: string, line: BasketLine, kind = 'giftcard'): Problem {
  return { problem: code, moreDetails: { delivery: echoLine(line, kind) } };
}

/** The line as `moreDetails` shows it. */
export function echoLine(line: BasketLine, kind = 'giftcard'): JsonObject {
  return {
    kind,
    deliverable: {
      brand_name: line.brandName,
      country_code: line.countryCode,
      denomination: line.denomination,
      ...(line.productValue === undefined ? {} : { product_value: Number(line.productValue) }),
      beneficiary_account: line.beneficiary ?? null,
    },
  };
}
