import type { Brand, DeliveryType, Product } from '../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../src-shared/domain/country.ts';
import type { Decimal } from '../../src-shared/domain/money.ts';
import type { OrderId, Secret } from '../../src-shared/domain/order.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import type { apiFailureCodes, FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { Result } from '../../src-shared/result.ts';
import type { Urgency } from './rate-groups.ts';

/** Ways any call to the API can fail. */
export type ApiFailureCode = (typeof apiFailureCodes)[number];

export type ApiResult<Value, Code extends string = never> = Result<Value, ApiFailureCode | Code, FailureDetail>;

/**
 * The Cryptorefills API as the desk understands it: checked, in domain words. The only door to it. Reads are interactive
 * unless they are said to be less urgent.
 */
export interface CryptorefillsApi {
  paymentMethods(urgency?: Urgency): Promise<ApiResult<PaymentMethod[]>>;
  brands(country: CountryCode, language: Language, urgency?: Urgency): Promise<ApiResult<ApiBrands>>;
  /** Brand ids of the curated feed, best first. Its shape is undocumented: what cannot be read is an empty list. */
  homepage(country: CountryCode, urgency?: Urgency): Promise<ApiResult<string[]>>;
  products(query: ProductsQuery): Promise<ApiResult<ApiFamily[]>>;
  /** An estimate on the coin's default network (FACTS.md 9); the answer's own coin counts. */
  price(query: PriceQuery): Promise<ApiResult<{ coin: string; coinAmount: Decimal }, 'price-unavailable'>>;
  /** `not-for-sale`: the API understood something else than was asked (FACTS.md 19.2). */
  validate(body: OrderBody): Promise<ApiResult<Validation, 'problems' | 'price-unavailable' | 'not-for-sale'>>;
  /** Sent once, never repeated. */
  createOrder(body: OrderBody): Promise<CreateOutcome>;
  readOrder(orderId: OrderId, urgency?: Urgency): Promise<ApiResult<ApiOrder, 'not-found'>>;
  /** Follows an order by SSE, reconnecting by itself until closed, until `stop`, or until the order is final. */
  followOrder(orderId: OrderId, listener: StreamListener): OrderStream;
}

export interface ApiBrands {
  readonly brands: Brand[];
  readonly popular: string[];
  /** Where the API says that logos are, by brand id. */
  readonly logoAddresses: Readonly<Record<string, string>>;
}

export interface ProductsQuery {
  readonly country: CountryCode;
  readonly family: string;
  readonly coin: string;
  readonly language: Language;
}

/** One family of the product list. `brand` tells apart families that share a name (FACTS.md 5). */
export interface ApiFamily {
  readonly brandId: string | null;
  readonly brand: string;
  readonly family: string;
  readonly outOfStock: boolean;
  readonly products: Product[];
  readonly skipped: number;
  readonly redeemMethods: string[];
  readonly descriptionHtml: string | null;
  readonly howToRedeemHtml: string | null;
  readonly termsHtml: string | null;
}

export interface PriceQuery {
  readonly brandName: string;
  readonly country: CountryCode;
  readonly faceValue: Decimal;
  readonly coin: string;
}

/** What is validated and then ordered: the same value for both (FACTS.md 14.1). */
export interface OrderBody {
  readonly email: string;
  readonly newsletterAccepted: boolean;
  readonly coin: string;
  readonly network: string;
  readonly language: Language;
  readonly items: readonly OrderBodyItem[];
}

export interface OrderBodyItem {
  readonly brandName: string;
  readonly country: CountryCode;
  /** A listed denomination byte for byte, or the literal `range`. */
  readonly denomination: string;
  readonly label: string;
  /** Face value of a range product, in the card's currency. */
  readonly productValue: Decimal | null;
  readonly deliveryType: DeliveryType;
  readonly beneficiary: string;
}

/** A validation without problems. */
export interface Validation {
  readonly coin: string;
  /** What the customer pays, by `summary` where there is one (FACTS.md 10.2). */
  readonly total: Decimal;
  readonly deliveries: readonly EchoedDelivery[];
}

/** What the API says it understood of one item; null where it did not say. */
export interface EchoedDelivery {
  readonly brandName: string | null;
  readonly country: string | null;
  readonly denomination: string | null;
  readonly label: string | null;
  readonly productValue: Decimal | null;
  readonly beneficiary: string | null;
  readonly kind: string | null;
  readonly coinAmount: Decimal | null;
}

/** One line of an order as the API tells it. `secrets` must never be logged or stored in clear. */
export interface ApiDelivery extends EchoedDelivery {
  /** The API's own id of the line: the same in every answer about the order. */
  readonly deliveryId: string | null;
  readonly deliveryState: string | null;
  readonly operatorReference: string | null;
  readonly failureReason: string | null;
  readonly secrets: readonly Secret[];
  readonly instructionsHtml: string | null;
}

/** An order as the API tells it. All times in milliseconds of the server's clock. */
export interface ApiOrder {
  readonly orderId: OrderId;
  readonly orderState: string;
  readonly paymentState: string | null;
  readonly coin: string | null;
  readonly network: string | null;
  /** `SOLANA_LIKE`, ... (FACTS.md 3.1). */
  readonly protocol: string | null;
  readonly coinAmount: Decimal | null;
  /** What is still to be paid of an underpaid order. */
  readonly missingAmount: Decimal | null;
  readonly address: string | null;
  readonly qrText: string | null;
  /** What must be named beside the address for a payment to arrive; never seen so far (FACTS.md 18). */
  readonly memo: string | null;
  readonly missingAmountQrText: string | null;
  /** What was sent so far. */
  readonly sentAmount: Decimal | null;
  /** What the customer paid with instead, where the vendor recovered a payment in another coin or network (FACTS.md 14.2). */
  readonly originalPayment: { readonly coin: string | null; readonly protocol: string | null } | null;
  readonly createdAtMs: number | null;
  readonly updatedAtMs: number | null;
  readonly paymentRequestedAtMs: number | null;
  /** The server's time of this answer: `timestamp_of_request`, else its `Date` header. */
  readonly serverNowMs: number | null;
  readonly transactionIds: readonly string[];
  readonly externalProcessor: boolean;
  readonly deliveries: readonly ApiDelivery[];
}

/**
 * What came of the one request that can cost money. `refused`: the answer proves that nothing was created. `unclear`: it
 * may have been created (FACTS.md 14.3) - with its id where one was told.
 */
export type CreateOutcome =
  | { readonly outcome: 'created'; readonly order: ApiOrder }
  | { readonly outcome: 'refused'; readonly code: ApiFailureCode | 'problems'; readonly detail: FailureDetail }
  | {
      readonly outcome: 'unclear';
      readonly reason: ApiFailureCode | 'no-order-id' | 'id-with-problems';
      readonly orderId: OrderId | null;
    };

/** Why a connection could not be had, or ended. */
export type StreamTrouble = 'unreachable' | 'upstream-error' | 'not-a-stream' | 'rate-limited';

export type StreamState =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  /** Open, but silent for too long: it is being replaced. */
  | { readonly state: 'stale' }
  | {
      readonly state: 'reconnecting';
      readonly trouble: StreamTrouble;
      readonly status: number | null;
      /** 0: the attempt is under way, or waits for its turn. */
      readonly retryInMs: number;
    }
  /** `stop` came, or it was closed: it will not connect again. */
  | { readonly state: 'ended' };

export interface StreamListener {
  /** A frame that passed the schema. Frames that did not are skipped. */
  onOrder(order: ApiOrder): void;
  onState(state: StreamState): void;
  /** A whole comment or event came in, also one that says nothing: the stream gets through. Told before `onOrder`. */
  onSign?(): void;
  /**
   * Asked before each connection, which is made when `connect` is called; what it answers with takes the wish back. Without
   * it connections are made at once.
   */
  beforeConnect?(connect: () => void): () => void;
}

export interface OrderStream {
  /** Drops the wait and connects now, also where it seems live: system awake, network back, no trust in the connection. */
  reconnectNow(): void;
  close(): void;
}
