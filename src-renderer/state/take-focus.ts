/** Gives the focus to what it is attached to: the heading of a screen that has just opened, so that it is read out. */
export function takeFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}

/** The same whenever something else is `shown`, if the focus went away with what was shown before. */
export function takeLostFocus(shown: string | null): (element: HTMLElement) => void {
  return (element) => {
    if (shown !== null && document.activeElement === document.body) takeFocus(element);
  };
}
