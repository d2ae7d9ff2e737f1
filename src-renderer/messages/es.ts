import { attention } from './es/attention.ts';
import { common } from './es/common.ts';
import { firstSale } from './es/first-sale.ts';
import { shell } from './es/shell.ts';
import { failures } from './es/failures.ts';
import { problems } from './es/problems.ts';
import { coach } from './es/coach.ts';
import { sell } from './es/sell.ts';
import { shelf } from './es/shelf.ts';
import { palette } from './es/palette.ts';
import { shortcuts } from './es/shortcuts.ts';
import { ticket } from './es/ticket.ts';
import { basket } from './es/basket.ts';
import { confirm } from './es/confirm.ts';
import { shopEmail } from './es/shop-email.ts';
import { pay } from './es/pay.ts';
import { delivered } from './es/delivered.ts';
import { display } from './es/display.ts';
import { orders } from './es/orders.ts';
import { receipt } from './es/receipt.ts';
import { settings } from './es/settings.ts';
import { help } from './es/help.ts';
import { look } from './es/look.ts';
import { welcome } from './es/welcome.ts';
import type { en } from './en.ts';

/** Spanish. */
export const es = {
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
