import type { Notice } from '../src-shared/bridge/boot.ts';
import type { Emit } from '../src-shared/bridge/contract.ts';
import type { Mode } from '../src-shared/domain/settings.ts';
import type { Sandbox } from '../src-sandbox/sandbox.ts';
import { createRateBudgets } from './cryptorefills/rate-budget.ts';
import type { PartnerId } from './partner-id.ts';
import type { Ports } from './ports.ts';
import { startPracticeVendor } from './practice.ts';
import type { SettingsDesk } from './settings.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/stores.ts';
import { unavailableStorage } from './storage/unavailable-storage.ts';
import type { VaultKey } from './storage/vault-key.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Practice and live: which is on the screen, and which are open. */
export interface Modes {
  /** The workspace on the screen. */
  active(): Workspace;
  /** The simulator, while practice is open. */
  sandbox(): Sandbox | null;
  open(mode: Mode): Promise<Workspace>;
  /** Puts an open mode on the screen. */
  show(workspace: Workspace): void;
  /** Live orders that are being placed or have not come to their end; at least one where nobody can say. */
  openLiveOrders(): number;
  /** Closes live and opens it at the address now set. */
  reopenLive(): Promise<void>;
  notices(): Notice[];
  forgetCatalogues(): void;
  /** The system woke up or was unlocked. */
  wake(): void;
  networkBack(): void;
  close(): Promise<void>;
}

export interface ModesOptions {
  readonly ports: Ports;
  readonly settings: SettingsDesk;
  readonly partner: PartnerId;
  readonly vaultKey: VaultKey;
  readonly emit: Emit;
  /** Hears a mode that is not on the screen. */
  readonly aside: Emit;
}

/** In practice the header is sent all the same, so that a practice sale is a real sale's twin. */
const practicePartnerId = 'practice-desk';

export function createModes({ ports, settings, partner, vaultKey, emit, aside }: ModesOptions): Modes {
  const open = new Map<Mode, Promise<Workspace>>();
  const notices = new Set<Notice>();
  const budgetOf = createRateBudgets(ports.clock, Math.random);
  let sandbox: Sandbox | null = null;
  let active: Workspace | null = null;
  let live: Workspace | null = null;

  function notify(notice: Notice): void {
    notices.add(notice);
    emit('app.notice', notice);
  }

  /** A mode in the background keeps working, but only the one on the screen is heard there. */
  function emitFrom(mode: Mode): Emit {
    return (name, payload) => {
      if (active === null || active.mode === mode) emit(name, payload);
      else aside(name, payload);
    };
  }

  function storageOf(mode: Mode): Storage {
    const { userDataPath: folder, clock, log } = ports;
    const onMended = (): void => notify('orders-set-aside');
    const opened = openStorage({ folder, mode, vaultKey, onMended, clock, log });
    if (!opened.ok) notify(opened.code);
    else if (opened.value.recovery !== null) notify('orders-set-aside');
    // Told before a sale is refused.
    else if (!opened.value.writable()) notify('storage-failed');
    return opened.ok ? opened.value : unavailableStorage();
  }

  async function openMode(mode: Mode): Promise<Workspace> {
    if (mode === 'practice') sandbox ??= await startPracticeVendor(ports.userDataPath);
    const baseUrl = mode === 'practice' && sandbox !== null ? sandbox.url : settings.current().apiBaseUrl;
    const workspace = openWorkspace({
      mode,
      ports,
      baseUrl,
      budget: budgetOf(baseUrl),
      partnerId: mode === 'practice' ? () => Promise.resolve(practicePartnerId) : () => partner.get(),
      settings: () => settings.current(),
      storage: storageOf(mode),
      emit: emitFrom(mode),
      onStorageFailed: () => notify('storage-failed'),
      onOrdersUnreadable: () => notify('orders-unreadable'),
    });
    if (mode === 'live') live = workspace;
    return workspace;
  }

  function opened(mode: Mode): Promise<Workspace> {
    const known = open.get(mode);
    if (known !== undefined) return known;
    const opening = openMode(mode);
    open.set(mode, opening);
    // What failed is tried again at the next wish.
    opening.catch(() => open.delete(mode));
    return opening;
  }

  return {
    active: () => {
      if (active === null) throw new Error('no mode was entered yet');
      return active;
    },
    sandbox: () => sandbox,
    open: opened,
    show: (workspace) => {
      active = workspace;
    },
    openLiveOrders: () => live?.openOrders() ?? 0,
    reopenLive: async () => {
      const before = live;
      if (before === null) return;
      await before.close();
      open.delete('live');
      const after = await opened('live');
      if (active === before) active = after;
    },
    notices: () => [...notices],
    forgetCatalogues: () => {
      active?.catalogue.clear();
      live?.catalogue.clear();
    },
    wake: () => {
      active?.wake();
      if (live !== active) live?.wake();
    },
    networkBack: () => {
      active?.tracker.wake();
      if (live !== active) live?.tracker.wake();
    },
    close: async () => {
      await Promise.allSettled([...open.values()].map(async (workspace) => (await workspace).close()));
      await sandbox?.close();
    },
  };
}
