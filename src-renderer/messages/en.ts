import { attention } from './en/attention.ts';
import { common } from './en/common.ts';
import { firstSale } from './en/first-sale.ts';
import { shell } from './en/shell.ts';
import { failures } from './en/failures.ts';
import { problems } from './en/problems.ts';
import { coach } from './en/coach.ts';
import { sell } from './en/sell.ts';
import { shelf } from './en/shelf.ts';
import { palette } from './en/palette.ts';
import { shortcuts } from './en/shortcuts.ts';
import { ticket } from './en/ticket.ts';
import { basket } from './en/basket.ts';
import { confirm } from './en/confirm.ts';
import { shopEmail } from './en/shop-email.ts';
import { pay } from './en/pay.ts';
import { delivered } from './en/delivered.ts';
import { display } from './en/display.ts';
import { orders } from './en/orders.ts';
import { receipt } from './en/receipt.ts';
import { settings } from './en/settings.ts';
import { help } from './en/help.ts';
import { look } from './en/look.ts';
import { welcome } from './en/welcome.ts';

/** English, the source of all texts. One file a screen. */
export const en = {
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
};
