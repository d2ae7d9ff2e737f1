// One sale by somebody who has only the API's documentation and FACTS.md: no line of the project is imported, so that no
// misunderstanding is shared with it. `node sell-one-card.ts BASE_ADDRESS [BRAND]` prints the code of a card.
import { setTimeout as wait } from 'node:timers/promises';

type Json = Record<string, unknown>;

const [base = 'http://127.0.0.1:8787', brandName = 'Steam'] = process.argv.slice(2);
const headers = { 'X-Cr-Application': 'independent-client', 'X-Cr-Version': '1.0.0', 'X-Country-ISO-Code': 'US' };
const email = 'customer@example.com';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined || value === '') throw new Error(`the API gives no ${what}`);
  return value;
}

async function call(method: 'GET' | 'POST', path: string, body?: Json): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(base + path, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...sent,
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** FACTS.md 3: the customer's own wallet, USDC on Solana. */
async function choosePayment(): Promise<Json> {
  const wallet = list(await call('GET', '/v3/payment_vias')).find(
    (via) => via['name'] === 'USER_WALLET' && via['available'] !== false,
  );
  const coin = list(wallet?.['currencies']).find((one) => one['name'] === 'USDC' && one['is_suspended'] !== true);
  const network = list(coin?.['networks']).find((one) => one['name'] === 'Solana' && one['is_suspended'] !== true);
  must(network, 'USDC on Solana');
  return { type: 'via', payment_via: 'USER_WALLET', coin: 'USDC', network: 'Solana' };
}

/** FACTS.md 5, 8: brands by `brand`, products by `family`; the denomination goes back byte for byte. */
async function chooseCard(): Promise<Json> {
  const brands = object(await call('GET', '/v2/brands?country_code=US'));
  const brand = must(
    list(brands['all_brands']).find((row) => row['brand'] === brandName),
    brandName,
  );
  const query = `family_name=${encodeURIComponent(text(brand['family']))}&coin=USDC&lang=en`;
  const families = list(await call('GET', `/v5/products/country/US?${query}`));
  const family = must(
    families.find((one) => one['brand'] === brandName),
    `products of ${brandName}`,
  );
  const product = must(
    list(family['products']).find((one) => one['delivery_type'] === 'by_email'),
    'card by e-mail',
  );
  const card = { brand_name: brandName, country_code: 'US', beneficiary_account: email };
  const least = object(product['range'])['min'];
  const value = product['is_dynamic'] === true ? Number(least) : Number(/\d+/.exec(text(product['denomination']))?.[0]);
  const price = object(
    await call(
      'GET',
      `/v4/products/price?brand_name=${encodeURIComponent(brandName)}&country_code=US&face_value=${value}&coin=USDC`,
    ),
  );
  say(`about ${text(price['coin_amount'])} ${text(price['coin'])}`);
  return product['is_dynamic'] === true
    ? { ...card, denomination: 'range', product_value: least }
    : { ...card, denomination: text(product['denomination']) };
}

/** FACTS.md 10.2: no problem, a positive amount, and the card that was asked for. */
function checkEcho(answer: Json, card: Json): void {
  if (list(answer['problems']).length > 0 || !(Number(answer['coin_amount']) > 0))
    throw new Error(JSON.stringify(answer));
  const echo = object(list(answer['deliveries'])[0]?.['deliverable']);
  const same = ['brand_name', 'country_code', 'denomination', 'beneficiary_account'].every(
    (key) => echo[key] === card[key],
  );
  if (!same) throw new Error(`asked for ${JSON.stringify(card)}, understood was ${JSON.stringify(echo)}`);
}

/** FACTS.md 17: `message` frames carry the order, `stop` ends for good; after a cut the order is read and followed again. */
async function follow(orderId: string, onOpen: () => Promise<unknown>): Promise<Json> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const response = await fetch(`${base}/v5/orders/${orderId}/subscribe`, {
      headers: { ...headers, Accept: 'text/event-stream' },
    });
    if (attempt === 0) await onOpen();
    let rest = '';
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + piece).split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? '';
      for (const lines of blocks.map((block) => block.split(/\r?\n/))) {
        const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trim());
        if (lines.some((line) => /^event: ?stop$/.test(line)))
          return object(await call('GET', `/v5/orders/${orderId}`));
        if (data.length > 0) say(text(object(JSON.parse(data.join('\n')))['order_state']));
      }
    }
    const order = object(await call('GET', `/v5/orders/${orderId}`));
    if (['Done', 'Completed', 'Expired', 'Canceled', 'Refunded'].includes(text(order['order_state']))) return order;
    await wait(1000 * 2 ** Math.min(attempt, 5));
  }
  throw new Error('the stream never came to an end');
}

const payment = await choosePayment();
const card = await chooseCard();
const body = {
  email,
  user: { email, has_accepted_newsletter: false },
  payment,
  deliveries: [card],
  lang: 'en',
  acquisition: { utm_source: 'independent' },
};
const validation = object(await call('POST', '/v5/orders/validations', body));
checkEcho(validation, card);
const order = object(await call('POST', '/v5/orders', body));
checkEcho(order, card);
if (text(order['coin_amount']) !== text(validation['coin_amount']))
  throw new Error('the order costs something else than was validated');
const orderId = must(text(order['order_id']), 'order id');
say(
  `pay ${text(order['coin_amount'])} ${text(order['coin'])} on ${text(order['network'])} to ${must(text(order['wallet_address']), 'address')}`,
);
const done = await follow(orderId, () => call('POST', `/_control/orders/${orderId}/pay`, {}));
const pin = must(text(object(list(done['deliveries'])[0]?.['deliverable'])['pin_code']), 'code');
say(`${text(done['order_state'])}: ${pin}`);
