import { attention } from './ja/attention.ts';
import { common } from './ja/common.ts';
import { firstSale } from './ja/first-sale.ts';
import { shell } from './ja/shell.ts';
import { failures } from './ja/failures.ts';
import { problems } from './ja/problems.ts';
import { coach } from './ja/coach.ts';
import { sell } from './ja/sell.ts';
import { shelf } from './ja/shelf.ts';
import { palette } from './ja/palette.ts';
import { shortcuts } from './ja/shortcuts.ts';
import { ticket } from './ja/ticket.ts';
import { basket } from './ja/basket.ts';
import { confirm } from './ja/confirm.ts';
import { shopEmail } from './ja/shop-email.ts';
import { pay } from './ja/pay.ts';
import { delivered } from './ja/delivered.ts';
import { display } from './ja/display.ts';
import { orders } from './ja/orders.ts';
import { receipt } from './ja/receipt.ts';
import { settings } from './ja/settings.ts';
import { help } from './ja/help.ts';
import { look } from './ja/look.ts';
import { welcome } from './ja/welcome.ts';
import type { en } from './en.ts';

/** Japanese. */
export const ja = {
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
