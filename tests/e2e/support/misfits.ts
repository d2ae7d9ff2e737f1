import type { Page } from 'playwright/test';

/**
 * What does not fit on the page as it stands: text that is cut off or leaves its control, texts and controls that lie on one
 * another, and a page that scrolls sideways. Each as one line that names where. Text of names that a shortened line gives in
 * full on hover is no misfit, nor is what a person can scroll to.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Rounding of layouts, in pixels. */
    const slack = 1.5;
    const found = new Set<string>();
    const controls = 'button, a[href], input, select, textarea, [role="menuitem"], [role="option"], [role="row"]';

    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }

    const nameOf = (element: Element): string => {
      const classes = [...element.classList].filter((name) => !name.startsWith('s-') && !name.startsWith('svelte-'));
      const own = element.tagName.toLowerCase() + (classes.length > 0 ? `.${classes.join('.')}` : '');
      const { parentElement } = element;
      const around =
        parentElement === null ? [] : [...parentElement.classList].filter((name) => !name.startsWith('svelte-'));
      return around.length > 0 ? `${around.join('.')} > ${own}` : own;
    };
    const say = (what: string, element: Element, text = ''): void =>
      void found.add(`${what}: ${nameOf(element)}${text === '' ? '' : ` “${text.trim().slice(0, 60)}”`}`);

    /** What lies over the page and takes the keys: the rest is looked at without it. */
    const layers = document.querySelectorAll('[role="dialog"], [role="menu"], [data-bits-floating-content-wrapper]');
    const layer = [...layers].filter((one) => one.checkVisibility()).at(-1);

    const isUnseen = (element: Element): boolean => {
      if (layer !== undefined && !layer.contains(element)) return true;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
      if (element.closest('.unseen, [inert], option, datalist, svg, canvas') !== null) return true;
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 && height <= 1;
    };
    const meet = (one: Box, other: Box): { width: number; height: number } => ({
      width: Math.min(one.right, other.right) - Math.max(one.left, other.left),
      height: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
    });
    const isCovered = (element: Element, box: Box): boolean => {
      const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return top !== null && !element.contains(top) && !top.contains(element);
    };

    /** What of a box is seen through all that it is scrolled or shortened in. */
    const visible = (element: Element, box: Box): Box => {
      let { left, right, top, bottom } = box;
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
          const edge = around.getBoundingClientRect();
          left = Math.max(left, edge.left);
          right = Math.min(right, edge.right);
          top = Math.max(top, edge.top);
          bottom = Math.min(bottom, edge.bottom);
        }
        if (style.position === 'fixed') break;
      }
      return { left, right, top, bottom };
    };
    /** A bar that stays in view lies over what scrolls behind it. */
    const stays = (element: Element): boolean => {
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).position === 'sticky') return true;
      }
      return false;
    };
    const isEmpty = (box: Box): boolean => box.right - box.left < 1 || box.bottom - box.top < 1;

    /** What cuts a box off, on the way up to the page; null where it can be scrolled to. */
    const cut = (element: Element, box: Box): Element | null => {
      let reachableX = false;
      let reachableY = false;
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.position === 'fixed') break;
        const { overflowX, overflowY } = style;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = around.getBoundingClientRect();
        const scrollsX = overflowX === 'auto' || overflowX === 'scroll';
        const scrollsY = overflowY === 'auto' || overflowY === 'scroll';
        reachableX ||= scrollsX;
        reachableY ||= scrollsY;
        const outX = box.left < edge.left - slack || box.right > edge.right + slack;
        const outY = box.top < edge.top - slack || box.bottom > edge.bottom + slack;
        if ((outX && !reachableX) || (outY && !reachableY)) return around;
      }
      return null;
    };
    /** A name that is shortened on purpose says itself in full on hover, or its control says it. */
    const isShortened = (cutter: Element): boolean =>
      getComputedStyle(cutter).textOverflow === 'ellipsis' && cutter.closest('[title], [data-shortened]') !== null;

    const texts: { element: Element; box: Box; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const element = node.parentElement;
      if (text.trim() === '' || element === null || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        const cutter = cut(element, box);
        if (cutter !== null && !isShortened(cutter)) say('cut off', cutter, text);
        const control = element.closest(controls);
        if (control !== null && cutter === null) {
          const edge = control.getBoundingClientRect();
          const out =
            box.left < edge.left - slack ||
            box.right > edge.right + slack ||
            box.top < edge.top - slack - 1 ||
            box.bottom > edge.bottom + slack + 1;
          if (out) say('leaves its control', control, text);
        }
        const seen = visible(element, box);
        if (!isEmpty(seen) && !isCovered(element, seen) && !stays(element)) texts.push({ element, box: seen, text });
      }
    }
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element))
          continue;
        const { width, height } = meet(one.box, other.box);
        const lower = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
        if (width > 2 && height > lower * 0.35)
          say('lies on a text', one.element, `${one.text.trim()} / ${other.text.trim()}`);
      }
    });

    const pressed = [...document.querySelectorAll(controls)].flatMap((element) => {
      if (isUnseen(element) || element.closest('[data-over]') !== null || stays(element)) return [];
      const box = visible(element, element.getBoundingClientRect());
      return isEmpty(box) || isCovered(element, box) ? [] : [{ element, box }];
    });
    pressed.forEach((one, index) => {
      for (const other of pressed.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const { width, height } = meet(one.box, other.box);
        if (width > 2 && height > 2) say('lies on a control', one.element, nameOf(other.element));
      }
    });

    for (const element of [document.documentElement, document.body, ...document.querySelectorAll('main')]) {
      if (element.scrollWidth > element.clientWidth + 1) say('scrolls sideways', element);
    }
    return [...found];
  });
}
