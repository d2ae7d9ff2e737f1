import { attention } from './fr/attention.ts';
import { common } from './fr/common.ts';
import { firstSale } from './fr/first-sale.ts';
import { shell } from './fr/shell.ts';
import { failures } from './fr/failures.ts';
import { problems } from './fr/problems.ts';
import { coach } from './fr/coach.ts';
import { sell } from './fr/sell.ts';
import { shelf } from './fr/shelf.ts';
import { palette } from './fr/palette.ts';
import { shortcuts } from './fr/shortcuts.ts';
import { ticket } from './fr/ticket.ts';
import { basket } from './fr/basket.ts';
import { confirm } from './fr/confirm.ts';
import { shopEmail } from './fr/shop-email.ts';
import { pay } from './fr/pay.ts';
import { delivered } from './fr/delivered.ts';
import { display } from './fr/display.ts';
import { orders } from './fr/orders.ts';
import { receipt } from './fr/receipt.ts';
import { settings } from './fr/settings.ts';
import { help } from './fr/help.ts';
import { look } from './fr/look.ts';
import { welcome } from './fr/welcome.ts';
import type { en } from './en.ts';

/** French. */
export const fr = {
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
