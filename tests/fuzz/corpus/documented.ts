// Good answers by hand: the forms that FACTS.md has from recordings and that the simulator does not all speak.

/** `GET /v3/payment_vias` (FACTS.md 3): flags left out, a second channel, a coin of two names, native coins without contract. */
export const paymentViasAnswers: readonly unknown[] = [
  [
    {
      name: 'USER_WALLET',
      currencies: [
        {
          name: 'USDC',
          threshold: '10',
          networks: [
            {
              name: 'Base',
              display_name: 'Base',
              chain_id: 8453,
              base_token: 'ETH',
              threshold: '0.562099175481640',
              estimated_transfer_cost: '€0',
              smart_contract_engine: 'EVM',
              smart_contract: {
                engine: 'EVM',
                address: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
                decimals: 6,
                symbol: 'USDC',
              },
            },
            {
              name: 'Solana',
              base_token: 'SOL',
              threshold: '0.5621',
              is_suspended: false,
              smart_contract: { engine: 'SVM', address: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', decimals: 6 },
            },
          ],
        },
        { name: 'USDC.e', is_suspended: true, networks: [{ name: 'Polygon (Matic)', chain_id: 137 }] },
        {
          name: 'BTC',
          networks: [
            { name: 'Mainnet', threshold: null },
            { name: 'Lightning', is_suspended: true },
          ],
        },
        { name: 'GRAM', networks: [{ name: 'Ton', threshold: '0.2' }] },
      ],
    },
    { name: 'GATE_PAY', available: true, currencies: [{ name: 'USDT', networks: [{ name: 'Tron' }] }] },
    { name: 'KUCOIN_PAY', available: false },
  ],
];

const row = {
  brand_id: '5f0b4b60-1d1c-4c39-9f6f-2f6a1f3c7a11',
  brand: 'Example Store',
  family: 'Example Store',
  logo_url: 'https://cdn.cryptorefills.com/logos_v2/example-store.webp',
  bg_color: '#eff1f3',
  min: '$10',
  max: '$500',
  category: 'e-commerce',
  additional_categories: ['games'],
  kind: 'giftcard',
  product_type: 'digital',
  is_out_of_stock: false,
  country_code: 'US',
};
const soldOut = {
  ...row,
  brand_id: null,
  brand: 'Xfinity Internet',
  family: 'Xfinity',
  min: null,
  max: undefined,
  is_out_of_stock: true,
};

/** `GET /v2/brands` (FACTS.md 5): the same row in several places, labels missing, a category without a name. */
export const brandsAnswers: readonly unknown[] = [
  {
    country_code: 'US',
    last_user_purchases: [],
    categories: [{ kind: 'giftcard', category: null, brands: [row, soldOut], popular_brands: [row] }],
    all_brands: [
      row,
      soldOut,
      {
        brand: 'Claro Credits',
        family: 'Claro',
        kind: 'mobile_recharge',
        category: 'mobile_credits',
        min: '100 Diamonds',
      },
    ],
    popular_brands: [row],
  },
  { country_code: 'US', all_brands: [row] },
  { country_code: 'US', categories: [{ kind: 'giftcard', category: 'games', brands: [row] }] },
];

const fixed = {
  is_dynamic: false,
  denomination: '25 USD',
  localized_denomination: '$25',
  coin: 'USDC',
  coin_amount: '26.41',
  delivery_type: 'by_email',
  points: '22',
};
const range = {
  is_dynamic: true,
  coin: 'USDC',
  delivery_type: 'by_email',
  range: { min: 5, max: 500, currency: 'USD', step_size: 1, default: '500.0' },
};

/** `GET /v5/products/country/{CC}` (FACTS.md 8): every form of a face value, benefits, no price, another coin. */
export const productsAnswers: readonly unknown[] = [
  [],
  [
    {
      brand_id: row.brand_id,
      brand: 'Example Games',
      family: 'Example Games',
      default_denomination: '200 USD',
      is_out_of_stock: false,
      redeem_method: ['Online', 'Online'],
      rich_description: null,
      products: [
        { ...fixed, face_value: { currency_code: 'USD', amount: { type: 'fixed', price: '25' } } },
        {
          ...fixed,
          denomination: '50 USD',
          coin_amount: null,
          face_value: { currency_code: 'USD', amount: { price: 50 } },
        },
        {
          ...fixed,
          denomination: 'Java & Bedrock Ed',
          coin: 'BTC',
          coin_amount: 0.00032833,
          face_value: { currency_code: 'USD', amount: { type: 'fixed', value: '50.00' } },
        },
        { ...fixed, denomination: '150.000 IDR', delivery_type: 'by_phone', face_value: null },
      ],
    },
    {
      brand: 'Example Stays',
      family: 'Example Stays',
      default_denomination: '',
      rich_description: {
        markup: 'html',
        description: '<p>Stay</p>',
        how_to_redeem: null,
        term_and_conditions: '<ul></ul>',
        locale: 'en',
      },
      products: [
        { ...range, face_value: { currency_code: 'USD', amount: { type: 'range', min: '5.00', max: '500.00' } } },
        {
          ...range,
          delivery_type: 'by_account',
          range: null,
          face_value: {
            currency_code: 'USD',
            amount: { type: 'range', min: { amount: 5, currency: 'USD' }, max: { amount: 500, currency: 'USD' } },
          },
        },
        {
          ...range,
          delivery_type: 'by_phone',
          range: undefined,
          face_value: { currency_code: 'USD', amount: { minimum: 10, maximum: 500 } },
        },
      ],
    },
    {
      brand: 'eSIM Global',
      family: 'eSIM',
      products: [
        {
          ...fixed,
          denomination: 'Unlimited 3 days',
          valid_regions: ['JP', 'US'],
          benefits: [
            {
              type: 'DATA',
              unit: 'GB',
              unit_type: 'DATA',
              amount: { base: -1, total_including_tax: { type: 'fixed', amount: -1 } },
              additional_information: null,
            },
          ],
          additional_details: {
            validity: { unit: 'DAY', quantity: 3 },
            pin: { usage_info: ['a'] },
            description: 'Data',
          },
        },
      ],
    },
  ],
];

/** `GET /v4/products/price` (FACTS.md 9). */
export const priceAnswers: readonly unknown[] = [
  {
    product_id: '9d41',
    is_dynamic: true,
    range: { min: 5.0, max: 500.0, currency: 'USD', step_size: 1.0, default: '500.0' },
    coin: 'USDC',
    coin_amount: '51.20',
    original_coin_amount: '51.20',
    payment_method: 'USDC-MATIC',
    delivery_type: 'by_email',
  },
  { coin: 'BTC', coin_amount: 0.00032666 },
];

/** `GET /v2/homepage` (FACTS.md 7): nobody knows its form. */
export const homepageAnswers: readonly unknown[] = [
  { sections: [{ title: 'New', brands: [row, soldOut] }] },
  [row],
  {},
];
