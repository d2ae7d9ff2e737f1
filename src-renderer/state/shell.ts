import { createContext } from 'svelte';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { ClipboardWatch } from './clipboard-watch.svelte.ts';
import type { DisplayStatusWatch } from './display-status.svelte.ts';
import type { HelpState } from './help-state.svelte.ts';
import type { I18n } from './i18n.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What every screen and component may use, passed down from App. */
export interface Shell {
  readonly desk: DeskBridge;
  readonly session: Session;
  readonly router: Router;
  readonly i18n: I18n;
  readonly clipboard: ClipboardWatch;
  readonly help: HelpState;
  readonly display: DisplayStatusWatch;
}

/** `getShell()` in a component below App; `setShell(...)` in App and in component tests. */
export const [getShell, setShell] = createContext<Shell>();
