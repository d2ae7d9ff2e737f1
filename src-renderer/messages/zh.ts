import { attention } from './zh/attention.ts';
import { common } from './zh/common.ts';
import { firstSale } from './zh/first-sale.ts';
import { shell } from './zh/shell.ts';
import { failures } from './zh/failures.ts';
import { problems } from './zh/problems.ts';
import { coach } from './zh/coach.ts';
import { sell } from './zh/sell.ts';
import { shelf } from './zh/shelf.ts';
import { palette } from './zh/palette.ts';
import { shortcuts } from './zh/shortcuts.ts';
import { ticket } from './zh/ticket.ts';
import { basket } from './zh/basket.ts';
import { confirm } from './zh/confirm.ts';
import { shopEmail } from './zh/shop-email.ts';
import { pay } from './zh/pay.ts';
import { delivered } from './zh/delivered.ts';
import { display } from './zh/display.ts';
import { orders } from './zh/orders.ts';
import { receipt } from './zh/receipt.ts';
import { settings } from './zh/settings.ts';
import { help } from './zh/help.ts';
import { look } from './zh/look.ts';
import { welcome } from './zh/welcome.ts';
import type { en } from './en.ts';

/** Simplified Chinese. */
export const zh = {
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
