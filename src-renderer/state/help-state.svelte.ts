/** Whether what is on the screen is being explained. */
export class HelpState {
  open = $state(false);
}
