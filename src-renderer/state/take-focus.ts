/** Gives the focus to what it is attached to: the heading of a screen that has just opened, so that it is read out. */
export function takeFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}
