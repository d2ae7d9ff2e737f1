import { z } from 'zod';
import { brandProductsSchema, countryCatalogueSchema } from '../domain/catalogue.ts';
import { countryCodeSchema } from '../domain/country.ts';
import { deskShowsSchema, displayStatusSchema, displayViewSchema } from '../domain/display.ts';
import { habitsSchema } from '../domain/habits.ts';
import { momentSchema, noteSchema } from '../domain/moment.ts';
import { decimalSchema } from '../domain/money.ts';
import {
  copyableSchema,
  orderIdSchema,
  orderRefSchema,
  orderSchema,
  orderSummarySchema,
  secretNameSchema,
  secretSchema,
  trackingSchema,
} from '../domain/order.ts';
import { isPartnerId } from '../domain/partner-id.ts';
import { paymentMatrixSchema } from '../domain/payment.ts';
import { paidOrderActions } from '../domain/practice.ts';
import { quoteIdSchema, quoteRequestSchema, quoteSchema } from '../domain/quote.ts';
import { languageSchema, partnerStatusSchema, settingsPatchSchema, settingsSchema } from '../domain/settings.ts';
import { slipKindSchema } from '../domain/slip.ts';
import { slipDocumentSchema } from '../domain/slip-document.ts';
import { paperJobSchema, paperResultSchema, paperTicketSchema } from '../domain/slip-drawing.ts';
import { slipWordsSchema } from '../domain/slip-words.ts';
import { bootSchema, noticeSchema } from './boot.ts';
import type {
  Callable,
  CallSpec,
  Domains,
  EventPayload,
  EventSpec,
  Handlers,
  NameOf,
  OfRole,
  WindowRole,
} from './contract-types.ts';
import { apiFailureCodes, type FailureCode } from './failure.ts';

const desk = ['desk'] as const satisfies WindowRole[];
const customer = ['customer'] as const satisfies WindowRole[];

const paper = ['paper'] as const satisfies WindowRole[];

const readErrors = [...apiFailureCodes, 'not-found', 'secret-unavailable', 'storage-failed'] as const;
const slipErrors = [...readErrors, 'voucher-empty'] as const satisfies FailureCode[];
const printErrors = ['printer-unreachable', 'printer-not-local', 'printer-failed'] as const satisfies FailureCode[];

/** Main writes on paper in no language of its own: the window hands it the words of the one that is wanted. */
const slipLanguage = { language: languageSchema, words: slipWordsSchema };
const slipWish = { ref: orderRefSchema, slip: slipKindSchema, ...slipLanguage };

const saleErrors = [
  'not-for-sale',
  'amount-outside-range',
  'amount-off-step',
  'beneficiary-invalid',
  'email-invalid',
  'payment-method-unavailable',
  'price-unavailable',
  'problems',
] as const satisfies FailureCode[];

const logoSchema = z.object({ version: z.string().nullable() });

/** The one contract between windows and main: every call, once. Channels, types, handlers and tests derive from it. */
export const calls = {
  app: {
    boot: { input: z.undefined(), output: bootSchema, errors: [], roles: desk },
    /** The window saw the network come back: every open order is connected and read at once. */
    networkBack: { input: z.undefined(), output: z.undefined(), errors: [], roles: desk },
  },
  settings: {
    /** `orders-open`: the API address of live mode cannot change while live orders are followed. */
    change: {
      input: settingsPatchSchema,
      output: settingsSchema,
      errors: ['storage-failed', 'orders-open'],
      roles: desk,
    },
  },
  partner: {
    /** The only call that carries a partner ID, inward. */
    set: {
      input: z.strictObject({ partnerId: z.string().trim().refine(isPartnerId) }),
      output: partnerStatusSchema,
      errors: [],
      roles: desk,
    },
    clear: { input: z.undefined(), output: partnerStatusSchema, errors: ['keychain-unavailable'], roles: desk },
    /** One harmless read of the API with the current mode's credentials. */
    check: { input: z.undefined(), output: z.object({ latencyMs: z.number() }), errors: apiFailureCodes, roles: desk },
  },
  catalogue: {
    country: {
      input: z.strictObject({ country: countryCodeSchema }),
      output: countryCatalogueSchema,
      errors: apiFailureCodes,
      roles: desk,
    },
    products: {
      input: z.strictObject({ country: countryCodeSchema, brandId: z.string().max(200), coin: z.string().max(20) }),
      output: brandProductsSchema,
      errors: [...apiFailureCodes, 'not-for-sale'],
      roles: desk,
    },
    /** An estimate of a range amount on the coin's default network; only a quote binds. */
    price: {
      input: z.strictObject({
        country: countryCodeSchema,
        brandId: z.string().max(200),
        faceValue: decimalSchema,
        coin: z.string().max(20),
      }),
      output: z.object({ coin: z.string(), coinAmount: decimalSchema }),
      errors: [...apiFailureCodes, 'not-for-sale', 'price-unavailable'],
      roles: desk,
    },
  },
  payment: {
    methods: { input: z.undefined(), output: paymentMatrixSchema, errors: apiFailureCodes, roles: desk },
  },
  checkout: {
    /** Validates the sale with the API. The answer names a price that `order` will keep to. */
    quote: { input: quoteRequestSchema, output: quoteSchema, errors: [...apiFailureCodes, ...saleErrors], roles: desk },
    /**
     * Orders exactly what was quoted. The same quote never makes a second order: it answers with the first one.
     * `price-moved`: the quote needs a yes to its new price. `order-exists`: an open or unclear order (`ref`) says exactly
     * the same; nothing was sent, and only `again` makes a second one.
     */
    order: {
      input: z.strictObject({
        quoteId: quoteIdSchema,
        priceAccepted: z.boolean().default(false),
        again: z.boolean().default(false),
      }),
      output: orderSchema,
      errors: [
        ...apiFailureCodes,
        ...saleErrors,
        'quote-unknown',
        'quote-expired',
        'price-moved',
        'order-exists',
        'order-unclear',
        'storage-failed',
      ],
      roles: desk,
    },
  },
  orders: {
    list: {
      input: z.strictObject({
        /** Words found in number, brand, e-mail, vendor id; empty for all. */
        search: z.string().max(200),
        unfinishedOnly: z.boolean(),
        /** Newest first; the `updatedAtMs`-independent position after which to go on. */
        beforeRef: orderRefSchema.nullable(),
        limit: z.number().int().min(1).max(500),
      }),
      output: z.object({ orders: z.array(orderSummarySchema), more: z.boolean() }),
      errors: ['storage-failed'],
      roles: desk,
    },
    get: {
      input: z.strictObject({ ref: orderRefSchema }),
      output: z.object({ order: orderSchema, tracking: trackingSchema.nullable() }),
      errors: ['not-found', 'storage-failed'],
      roles: desk,
    },
    /** A person's yes to the price that the order itself asks for; `price-moved` where it has moved on from `amount`. */
    acceptPrice: {
      input: z.strictObject({ ref: orderRefSchema, amount: decimalSchema }),
      output: orderSchema,
      errors: ['not-found', 'price-moved', 'storage-failed'],
      roles: desk,
    },
    /**
     * A person found the vendor's id of an unclear order, or of one that was closed as never made (in an e-mail, or from
     * support): it is read, compared with what was asked for (`order-differs`), and followed.
     */
    identify: {
      input: z.strictObject({ ref: orderRefSchema, orderId: orderIdSchema }),
      output: orderSchema,
      errors: [...apiFailureCodes, 'not-found', 'order-differs', 'storage-failed'],
      roles: desk,
    },
    /**
     * A person is sure that an unclear order was never made: it is closed, and stays in the history. Where the vendor named an
     * id, the vendor is asked first; an order that is there after all is taken in and answered.
     */
    closeUnclear: {
      input: z.strictObject({ ref: orderRefSchema }),
      output: orderSchema,
      errors: [...apiFailureCodes, 'not-found', 'storage-failed'],
      roles: desk,
    },
    /** Asks the API for the state now, rather than at the next poll. */
    refresh: {
      input: z.strictObject({ ref: orderRefSchema }),
      output: orderSchema,
      errors: [...apiFailureCodes, 'not-found', 'storage-failed'],
      roles: desk,
    },
    reveal: {
      input: z.strictObject({ ref: orderRefSchema, item: z.number().int().min(0).max(30) }),
      output: z.object({ secrets: z.array(secretSchema), instructionsHtml: z.string().nullable() }),
      errors: [...apiFailureCodes, 'not-found', 'secret-unavailable', 'storage-failed'],
      roles: desk,
    },
    /**
     * Main writes to the clipboard from its own checked records; nothing to copy crosses the bridge. It reads back what it
     * wrote: `clipboard-changed` at once, `orders.clipboardChanged` when it changes within the next second.
     */
    copy: {
      input: z.strictObject({
        ref: orderRefSchema,
        what: z.discriminatedUnion('type', [
          z.strictObject({ type: copyableSchema }),
          z.strictObject({ type: z.literal('secret'), item: z.number().int().min(0).max(30), name: secretNameSchema }),
        ]),
      }),
      output: z.undefined(),
      errors: [
        ...apiFailureCodes,
        'not-found',
        'secret-unavailable',
        'storage-failed',
        'clipboard-failed',
        'clipboard-changed',
      ],
      roles: desk,
    },
  },
  attention: {
    /** A moment that main told, in words: the system shows it unless the desk is looked at, or the setting says no. */
    notify: {
      input: z.strictObject({ ref: orderRefSchema, moment: momentSchema, note: noteSchema }),
      output: z.undefined(),
      errors: [],
      roles: desk,
    },
    /** Somebody has this order before them: it does not wait to be seen any more. */
    seen: {
      input: z.strictObject({ ref: orderRefSchema }),
      output: z.undefined(),
      errors: [],
      roles: desk,
    },
  },
  sales: {
    /** What this desk sells most and sold last, for quick keys. */
    habits: { input: z.undefined(), output: habitsSchema, errors: ['storage-failed'], roles: desk },
  },
  records: {
    /** How safe the current mode's records lie. */
    status: {
      input: z.undefined(),
      output: z.object({
        /** Folder of the records, for support and for copies. */
        folder: z.string(),
        backupAtMs: z.number().nullable(),
        /** What was set aside as unreadable at the last start, and what came back from the backup. */
        recovery: z.object({ setAside: z.string().nullable(), restored: z.number(), lost: z.number() }).nullable(),
      }),
      errors: [],
      roles: desk,
    },
    /** Makes a whole, checked copy now. */
    backUp: {
      input: z.undefined(),
      output: z.object({ file: z.string(), orders: z.number() }),
      errors: ['storage-failed'],
      roles: desk,
    },
  },
  display: {
    /** What the customer display shows now: the only call of that window. */
    view: { input: z.undefined(), output: displayViewSchema, errors: [], roles: customer },
    /** The desk's screen changed: the display follows it. */
    show: { input: deskShowsSchema, output: z.undefined(), errors: [], roles: desk },
    status: { input: z.undefined(), output: displayStatusSchema, errors: [], roles: desk },
    /** Opens the display or moves it: to a screen that a person chooses, to the best one from now on (null), else as it was chosen. */
    open: {
      input: z.strictObject({ screenId: z.string().max(40).nullable().optional() }),
      output: displayStatusSchema,
      errors: [],
      roles: desk,
    },
    close: { input: z.undefined(), output: displayStatusSchema, errors: [], roles: desk },
  },
  printing: {
    /** The printers of this computer. */
    printers: {
      input: z.undefined(),
      output: z.object({ printers: z.array(z.object({ name: z.string(), label: z.string() })) }),
      errors: [],
      roles: desk,
    },
    /** A slip for the screen; codes are hidden unless `reveal` asks for them. */
    preview: {
      input: z.strictObject({ ...slipWish, reveal: z.boolean() }),
      output: slipDocumentSchema,
      errors: slipErrors,
      roles: desk,
    },
    /**
     * Prints on the printer that is set, and marks the order. With `once` it prints nothing that was on paper before: nobody asked
     * for it, and a window that was loaded again does not know what its predecessor asked for.
     */
    print: {
      input: z.strictObject({ ...slipWish, once: z.boolean() }),
      output: orderSchema,
      errors: [...slipErrors, ...printErrors],
      roles: desk,
    },
    /** Writes a file where a person chooses; null where none was chosen. */
    savePdf: {
      input: z.strictObject(slipWish),
      output: z.object({ order: orderSchema.nullable() }),
      errors: [...slipErrors, 'pdf-failed'],
      roles: desk,
    },
    /** Prints a page that shows what the printer can. */
    test: { input: z.strictObject(slipLanguage), output: z.undefined(), errors: printErrors, roles: desk },
  },
  paper: {
    /** The hidden window takes the one job that it was opened for. */
    take: {
      input: z.strictObject({ ticket: paperTicketSchema }),
      output: paperJobSchema,
      errors: ['not-found'],
      roles: paper,
    },
    done: {
      input: z.strictObject({ ticket: paperTicketSchema, result: paperResultSchema }),
      output: z.undefined(),
      errors: ['not-found'],
      roles: paper,
    },
  },
  shop: {
    /** Which picture lies at `/shop-logo.png`; null: none. */
    logo: { input: z.undefined(), output: logoSchema, errors: [], roles: desk },
    /** A small PNG of at most 300 KB. */
    setLogo: {
      input: z.strictObject({ png: z.base64().max(410_000) }),
      output: logoSchema,
      errors: ['logo-invalid', 'storage-failed'],
      roles: desk,
    },
    removeLogo: { input: z.undefined(), output: logoSchema, errors: ['storage-failed'], roles: desk },
  },
  practice: {
    /** Plays the customer (or the vendor) for a practice order. */
    act: {
      input: z.strictObject({
        ref: orderRefSchema,
        action: z.enum([
          'pay',
          'underpay',
          'overpay',
          'pay-late',
          'pay-wrong',
          'pay-wrong-coin',
          'expire',
          'cancel',
          ...paidOrderActions,
          'cut-stream',
        ]),
      }),
      output: z.undefined(),
      errors: ['practice-only', 'not-found', 'api-unreachable'],
      roles: desk,
    },
  },
} as const satisfies Domains<CallSpec>;

/** Everything main tells windows by itself. */
export const events = {
  orders: {
    changed: { payload: orderSchema, roles: desk },
    tracking: { payload: trackingSchema, roles: desk },
    /** Something happened to it that somebody should hear of: told once. */
    moment: { payload: z.object({ ref: orderRefSchema, moment: momentSchema }), roles: desk },
    /** Its notification was pressed. */
    show: { payload: z.object({ ref: orderRefSchema }), roles: desk },
    /** Another program took the place of what was copied: what is pasted now would go somewhere else. */
    clipboardChanged: {
      payload: z.object({ ref: orderRefSchema, what: copyableSchema.or(z.literal('secret')) }),
      roles: desk,
    },
  },
  catalogue: {
    /** A newer list of the country can be read. */
    refreshed: { payload: z.object({ country: countryCodeSchema, fetchedAtMs: z.number() }), roles: desk },
  },
  display: {
    /** The customer display shows something else: all that this window is ever told. */
    changed: { payload: displayViewSchema, roles: customer },
    /** It was opened, closed or moved, or a screen came or went. */
    statusChanged: { payload: displayStatusSchema, roles: desk },
  },
  settings: {
    changed: { payload: settingsSchema, roles: desk },
  },
  partner: {
    changed: { payload: partnerStatusSchema, roles: desk },
  },
  app: {
    notice: { payload: noticeSchema, roles: desk },
  },
} as const satisfies Domains<EventSpec>;

export type Calls = typeof calls;
export type Events = typeof events;
export type EventName = NameOf<Events>;
export type PayloadOf<Name extends EventName> = EventPayload<Events, Name>;
export type DeskHandlers = Handlers<Calls>;

/** Main's way to tell the windows something. */
export type Emit = <Name extends EventName>(name: Name, payload: PayloadOf<Name>) => void;

/** What a window is handed: its calls, and `on` for its events, which answers with the way to stop listening. */
type Bridge<ItsCalls extends Domains<CallSpec>, ItsEvents extends EventName> = Callable<ItsCalls> & {
  readonly on: <Name extends ItsEvents>(name: Name, listener: (payload: PayloadOf<Name>) => void) => () => void;
};

/** `window.desk`, in the window of the till. */
export type DeskBridge = Bridge<OfRole<Calls, 'desk'>, NameOf<OfRole<Events, 'desk'>>>;

/** `window.paper`, in the hidden window that draws what is printed. */
export type PaperBridge = Callable<OfRole<Calls, 'paper'>>;

/** `window.customer`, in the window that the customer sees. */
export type CustomerBridge = Bridge<OfRole<Calls, 'customer'>, NameOf<OfRole<Events, 'customer'>>>;
