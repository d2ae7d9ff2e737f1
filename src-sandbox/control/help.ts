import { ENDPOINT_NAMES } from '../http/endpoint-names.ts';
import { ACTIONS, STREAM_FAULT_KINDS } from './wishes.ts';

/** What GET /_control/ says. */
export function controlHelp(): string {
  return `Control of the simulator. Bodies are JSON. {id} may be "last".

Orders
  GET  /_control/orders                    all orders
  GET  /_control/orders/{id}               one order
  POST /_control/orders/{id}/{action}      ${Object.keys(ACTIONS).join(', ')}
         underpay {"missing":"1.5"}   overpay {"extra":"1"}   pay-late {"honoured":false}
         pay-wrong {"coin":"USDT","network":"Base","recovered":false}   fail-delivery {"reason":"recipient_barred"}
         deliver-partly {"lines":[0],"rest":"waits|fails|refunded"}
         set {"order_state":"…","payment_state":"…","delivery_state":"…","fields":{…}}

Streams
  POST /_control/streams/cut | /silence
  POST /_control/orders/{id}/streams/cut | /silence
  POST /_control/streams/disturb           {"kind":"drip","pace_ms":1000}   also /_control/orders/{id}/streams/disturb
  POST /_control/orders/{id}/streams/send  {"text":"data: {}\\n\\n"}

Faults of the next requests
  GET | DELETE /_control/faults
  POST /_control/faults           {"endpoint":"create","kind":"cut","after_work":true,"times":1}
         endpoint: ${ENDPOINT_NAMES.join(', ')}, any
         kind: status {"status":503}, html, broken-json, empty, delay {"delay_ms":5000}, cut,
               too-many-requests {"retry_after_seconds":2}, hang; after_work does the work first
  POST /_control/faults/streams   {"kind":"refuse","status":502,"for_ms":20000}
         kind: ${STREAM_FAULT_KINDS.join(', ')}
         early-close and cut-in-frame {"after_frames":1}; drip and slow-frames {"pace_ms":300}
         both: "times" (1 without it), or "for_ms" for all until then; "order_id" for one order alone
  POST /_control/refusals         {"code":"KYC_MISSING","at":"validation|create","more_details":{…}}

The service
  POST /_control/clock            {"advance_ms":1800000}
  GET | POST /_control/behaviour  {"suspendedCoins":["USDC"],"shapes":{"times":"number"}}
  GET  /_control/scenarios        POST /_control/scenario {"name":"slow-delivery"}
  GET  /_control/stats            GET  /_control/requests
  POST /_control/reset
`;
}
