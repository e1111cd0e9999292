import { basename } from 'node:path';
import type { Day } from '../../../src/core/calendar/day';
import { fillTemplate } from '../../../src/core/calendar/note-template';
import type { PeriodicNotes } from '../../../src/core/calendar/periodic-notes';
import { storedPath } from '../../../src/core/text/stored-path';
import { Failure } from './failure';
import { minutesNow } from './today';
import type { IndexedVault } from './vault';
import { readTemplate } from './write-file';

/**
 * What a new daily or weekly note starts with: its template, filled in; null if there is none. Throws a Failure for a
 * template that is missing, or that only Templater can fill in: a half-made note would stay that way.
 */
export function noteStart(
  vault: IndexedVault,
  { template }: PeriodicNotes,
  path: string,
  day: Day,
): string | null {
  if (template === '') return null;
  const name = template.replace(/^\/+/, '');
  const stored = storedPath(`${name}.md`, () => vault.paths);
  const text = readTemplate(vault.root, stored) ?? readTemplate(vault.root, name);
  if (text === null) {
    throw new Failure(({ failures }) => failures.noTemplate(name, path));
  }
  if (text.includes('<%')) {
    throw new Failure(({ cliFailures }) => cliFailures.templater(name, path));
  }
  return fillTemplate(text, {
    title: basename(path, '.md'),
    day,
    time: minutesNow(),
    firstWeekday: vault.languages[0].week.firstWeekday,
    language: vault.languages[0],
  });
}
