/** Whether what has the focus takes text, so that keys without Ctrl, Cmd or Alt belong to it. */
export function takesText(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|reset|range|file)$/.test(target.type);
}

/** Whether a dialog is open, through which no key reaches what lies behind it. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"], [role="alertdialog"]') !== null;
}

/** For the capture phase of what opens under a finger or takes long: Enter that is held down presses nothing in it again. */
export function swallowRepeats(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}

/** Whether Escape was pressed and is still for whoever hears it: nobody else has acted on it, and no dialog is open. */
export function isFreeEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !isDialogOpen();
}

/** Whether a shortcut may act on this press: nobody else has, it is no repeat, no dialog is open, and no text is being typed. */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing || isDialogOpen()) return false;
  const modified = event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key);
  return modified || !(takesText(event.target) || event.target instanceof HTMLSelectElement);
}
