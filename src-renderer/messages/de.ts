import { attention } from './de/attention.ts';
import { common } from './de/common.ts';
import { firstSale } from './de/first-sale.ts';
import { shell } from './de/shell.ts';
import { failures } from './de/failures.ts';
import { problems } from './de/problems.ts';
import { coach } from './de/coach.ts';
import { sell } from './de/sell.ts';
import { shelf } from './de/shelf.ts';
import { palette } from './de/palette.ts';
import { shortcuts } from './de/shortcuts.ts';
import { ticket } from './de/ticket.ts';
import { basket } from './de/basket.ts';
import { confirm } from './de/confirm.ts';
import { shopEmail } from './de/shop-email.ts';
import { pay } from './de/pay.ts';
import { delivered } from './de/delivered.ts';
import { display } from './de/display.ts';
import { orders } from './de/orders.ts';
import { receipt } from './de/receipt.ts';
import { settings } from './de/settings.ts';
import { help } from './de/help.ts';
import { look } from './de/look.ts';
import { welcome } from './de/welcome.ts';
import type { en } from './en.ts';

/** German. */
export const de = {
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
