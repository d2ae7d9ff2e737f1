/** Gives the focus to what it is attached to: the heading of a screen that has just opened, so that it is read out. */
export function takeFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}

/** The same whenever `shown` changes and the focus went away with what was shown before. */
export function takeLostFocus(_shown: unknown): (element: HTMLElement) => void {
  return (element) => {
    if (document.activeElement === document.body) takeFocus(element);
  };
}
