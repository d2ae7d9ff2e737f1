import { attention } from './it/attention.ts';
import { common } from './it/common.ts';
import { firstSale } from './it/first-sale.ts';
import { shell } from './it/shell.ts';
import { failures } from './it/failures.ts';
import { problems } from './it/problems.ts';
import { coach } from './it/coach.ts';
import { sell } from './it/sell.ts';
import { shelf } from './it/shelf.ts';
import { palette } from './it/palette.ts';
import { shortcuts } from './it/shortcuts.ts';
import { ticket } from './it/ticket.ts';
import { basket } from './it/basket.ts';
import { confirm } from './it/confirm.ts';
import { shopEmail } from './it/shop-email.ts';
import { pay } from './it/pay.ts';
import { delivered } from './it/delivered.ts';
import { display } from './it/display.ts';
import { orders } from './it/orders.ts';
import { receipt } from './it/receipt.ts';
import { settings } from './it/settings.ts';
import { help } from './it/help.ts';
import { look } from './it/look.ts';
import { welcome } from './it/welcome.ts';
import type { en } from './en.ts';

/** Italian. */
export const it = {
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
