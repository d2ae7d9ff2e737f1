import { attention } from './pt/attention.ts';
import { common } from './pt/common.ts';
import { firstSale } from './pt/first-sale.ts';
import { shell } from './pt/shell.ts';
import { failures } from './pt/failures.ts';
import { problems } from './pt/problems.ts';
import { coach } from './pt/coach.ts';
import { sell } from './pt/sell.ts';
import { shelf } from './pt/shelf.ts';
import { palette } from './pt/palette.ts';
import { shortcuts } from './pt/shortcuts.ts';
import { ticket } from './pt/ticket.ts';
import { basket } from './pt/basket.ts';
import { confirm } from './pt/confirm.ts';
import { shopEmail } from './pt/shop-email.ts';
import { pay } from './pt/pay.ts';
import { delivered } from './pt/delivered.ts';
import { display } from './pt/display.ts';
import { orders } from './pt/orders.ts';
import { receipt } from './pt/receipt.ts';
import { settings } from './pt/settings.ts';
import { help } from './pt/help.ts';
import { look } from './pt/look.ts';
import { welcome } from './pt/welcome.ts';
import type { en } from './en.ts';

/** Portuguese. */
export const pt = {
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
