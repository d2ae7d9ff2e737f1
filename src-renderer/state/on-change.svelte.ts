import { untrack } from 'svelte';

/** Acts when a value changes, though not for the value that it begins with. To be called while a component sets itself up. */
export function onChange(read: () => string, act: () => void): void {
  let known = untrack(read);
  $effect(() => {
    const now = read();
    if (now === known) return;
    known = now;
    untrack(act);
  });
}
