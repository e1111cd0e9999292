import type { App } from 'obsidian';
import type { Day } from '../core/calendar/day';
import { fillTemplate } from '../core/calendar/note-template';
import { storedPath } from '../core/text/stored-path';
import { nameOf } from '../core/text/note-name';
import type { VaultSetup } from '../core/vault/vault-setup';
import type { Words } from '../core/words/words';
import { Refusal } from '../core/words/refusal';
import { minutesNow } from './clock';

/** A note that does not exist yet. */
export interface NewNote {
  /** the path of its template, with or without `.md`; `''` for none */
  readonly template: string;
  readonly path: string;
  readonly day: Day;
}

/** What a new note starts with. */
export interface NoteStart {
  readonly text: string;
  /** another plugin will fill it in after it is created: wait until it is done */
  readonly isFilledLater: boolean;
}

/**
 * The start of a new daily or weekly note: its template, filled in, or empty. Templater's commands in it are left for
 * Templater. Rejects with a Refusal for a missing template: a note created without it would never get it.
 */
export async function noteStart(
  app: App,
  { languages, config }: VaultSetup,
  { template, path, day }: NewNote,
  { failures }: Words,
): Promise<NoteStart> {
  // Templater also fills in new notes by folder, whatever the template contains.
  const { hasTemplater } = config;
  if (template === '') return { text: '', isFilledLater: hasTemplater };
  const name = template.replace(/^\/+/, '');
  const stored = storedPath(`${name}.md`, () => app.vault.getFiles().map(({ path }) => path));
  const file = app.vault.getFileByPath(stored) ?? app.vault.getFileByPath(name);
  if (file === null) {
    throw new Refusal(failures.noTemplate(name, path));
  }
  const text = fillTemplate(await app.vault.read(file), {
    title: nameOf(path),
    day,
    time: minutesNow(),
    firstWeekday: languages[0].week.firstWeekday,
    language: languages[0],
  });
  return { text, isFilledLater: hasTemplater || text.includes('<%') };
}
