import type { SettingsPatch } from '../../src-shared/domain/settings.ts';
import type { SettingName, SettingsEditor } from './settings-editor.svelte.ts';

/** A setting that is typed: what stands in the field until it is saved, and why it cannot be. */
export class TypedSetting {
  problem: string | undefined = $state();
  /** What is typed; null while nothing was changed. */
  #draft: string | null = $state(null);
  readonly #editor: Pick<SettingsEditor, 'change'>;
  readonly #name: SettingName;
  readonly #current: () => string;

  constructor(editor: Pick<SettingsEditor, 'change'>, name: SettingName, current: () => string) {
    this.#editor = editor;
    this.#name = name;
    this.#current = current;
  }

  get text(): string {
    return this.#draft ?? this.#current();
  }

  set text(typed: string) {
    this.#draft = typed;
    this.problem = undefined;
  }

  /** Whether there is anything to save. */
  get changed(): boolean {
    return this.text.trim() !== this.#current();
  }

  /** Saves what `read` makes of the text; where it makes nothing of it, `invalid` stands at the field. */
  async save(read: (text: string) => SettingsPatch | null, invalid: string): Promise<void> {
    const patch = read(this.text.trim());
    this.problem = patch === null ? invalid : undefined;
    if (patch !== null && (await this.#editor.change(this.#name, patch))) this.settle();
  }

  /** What was typed is saved: the field shows what is in force from now on. */
  settle(): void {
    this.#draft = null;
  }
}
