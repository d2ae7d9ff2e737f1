import { attention } from './vi/attention.ts';
import { common } from './vi/common.ts';
import { firstSale } from './vi/first-sale.ts';
import { shell } from './vi/shell.ts';
import { failures } from './vi/failures.ts';
import { problems } from './vi/problems.ts';
import { coach } from './vi/coach.ts';
import { sell } from './vi/sell.ts';
import { shelf } from './vi/shelf.ts';
import { palette } from './vi/palette.ts';
import { shortcuts } from './vi/shortcuts.ts';
import { ticket } from './vi/ticket.ts';
import { basket } from './vi/basket.ts';
import { confirm } from './vi/confirm.ts';
import { shopEmail } from './vi/shop-email.ts';
import { pay } from './vi/pay.ts';
import { delivered } from './vi/delivered.ts';
import { display } from './vi/display.ts';
import { orders } from './vi/orders.ts';
import { receipt } from './vi/receipt.ts';
import { settings } from './vi/settings.ts';
import { help } from './vi/help.ts';
import { look } from './vi/look.ts';
import { welcome } from './vi/welcome.ts';
import type { en } from './en.ts';

/** Vietnamese. */
export const vi = {
  attention,
  common,
  firstSale,
  shell,
  failures,
  problems,
  coach,
  sell,
  shelf,
  palette,
  shortcuts,
  ticket,
  basket,
  confirm,
  shopEmail,
  pay,
  delivered,
  display,
  orders,
  receipt,
  settings,
  help,
  look,
  welcome,
} satisfies typeof en;
