import { own } from '../oracle/raw-json.ts';

type Json = Readonly<Record<string, unknown>>;

/** The same good order in the other forms that were recorded of it (FACTS.md 14.2, 15.4, 21). */
export function orderVariants(order: Json): Json[] {
  const { order_id: orderId, network: _network, payment_method_protocol: _protocol, ...rest } = order;
  const seconds = Number(order['created_at']);
  return [
    order,
    { ...order, created_at: seconds, updated_at: seconds + 0.75, payment_requested_at: seconds },
    { ...order, created_at: new Date(seconds * 1000).toISOString(), timestamp_of_request: seconds },
    { ...rest, order_id: orderId, network: order['network'] },
    { ...rest, order_id: orderId, payment_method_protocol: order['payment_method_protocol'] },
    { ...order, qr_text: null, qr_url: null, summary: undefined, payment_value: null, payment_transactions: null },
    { ...order, qr_text: order['wallet_address'], payment_value: '22.1678', original_payment_info: null },
    { ...order, coin_amount: Number(order['coin_amount']), problems: null, missing_amount: '0' },
    {
      ...order,
      deliveries: eachDelivery(order, (line) => ({
        ...line,
        ...(own(line, 'deliverable') as Json),
        deliverable: undefined,
      })),
    },
    {
      ...order,
      deliveries: eachDelivery(order, (line) => ({
        ...line,
        deliverable: { ...(own(line, 'deliverable') as Json), beneficiary_account: undefined },
      })),
    },
    { ...rest, id: orderId, network: order['network'], payment_method_protocol: order['payment_method_protocol'] },
  ];
}

/** The same good validation in its other forms (FACTS.md 10.2). */
export function validationVariants(validation: Json): Json[] {
  return [
    validation,
    { ...validation, problems: null, summary: undefined },
    { ...validation, problems: undefined, timestamp_of_request: '1787679700.5' },
    {
      ...validation,
      problems: [],
      coin_amount: Number(validation['coin_amount']),
      summary: null,
      payment_fee: { amount: '' },
    },
  ];
}

function eachDelivery(order: Json, change: (line: Json) => Json): Json[] {
  return (order['deliveries'] as Json[]).map(change);
}
