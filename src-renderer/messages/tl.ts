import { attention } from './tl/attention.ts';
import { common } from './tl/common.ts';
import { firstSale } from './tl/first-sale.ts';
import { shell } from './tl/shell.ts';
import { failures } from './tl/failures.ts';
import { problems } from './tl/problems.ts';
import { coach } from './tl/coach.ts';
import { sell } from './tl/sell.ts';
import { shelf } from './tl/shelf.ts';
import { palette } from './tl/palette.ts';
import { shortcuts } from './tl/shortcuts.ts';
import { ticket } from './tl/ticket.ts';
import { basket } from './tl/basket.ts';
import { confirm } from './tl/confirm.ts';
import { shopEmail } from './tl/shop-email.ts';
import { pay } from './tl/pay.ts';
import { delivered } from './tl/delivered.ts';
import { display } from './tl/display.ts';
import { orders } from './tl/orders.ts';
import { receipt } from './tl/receipt.ts';
import { settings } from './tl/settings.ts';
import { help } from './tl/help.ts';
import { look } from './tl/look.ts';
import { welcome } from './tl/welcome.ts';
import type { en } from './en.ts';

/** Filipino (Tagalog). */
export const tl = {
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
