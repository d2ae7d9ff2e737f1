import { attention } from './tr/attention.ts';
import { common } from './tr/common.ts';
import { firstSale } from './tr/first-sale.ts';
import { shell } from './tr/shell.ts';
import { failures } from './tr/failures.ts';
import { problems } from './tr/problems.ts';
import { coach } from './tr/coach.ts';
import { sell } from './tr/sell.ts';
import { shelf } from './tr/shelf.ts';
import { palette } from './tr/palette.ts';
import { shortcuts } from './tr/shortcuts.ts';
import { ticket } from './tr/ticket.ts';
import { basket } from './tr/basket.ts';
import { confirm } from './tr/confirm.ts';
import { shopEmail } from './tr/shop-email.ts';
import { pay } from './tr/pay.ts';
import { delivered } from './tr/delivered.ts';
import { display } from './tr/display.ts';
import { orders } from './tr/orders.ts';
import { receipt } from './tr/receipt.ts';
import { settings } from './tr/settings.ts';
import { help } from './tr/help.ts';
import { look } from './tr/look.ts';
import { welcome } from './tr/welcome.ts';
import type { en } from './en.ts';

/** Turkish. */
export const tr = {
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
