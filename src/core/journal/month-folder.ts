import type { NoteLocation } from '../calendar/daily-note';
import { dateNames } from '../calendar/names-in-languages';

/** A month that a folder is named after. */
export interface NamedMonth {
  /** 1 for January */
  readonly month: number;
  /** how moment writes such a name */
  readonly format: string;
  readonly languages: readonly string[];
}

const MONTH_FOLDER = /^(?:(\d{2})([-_. ]{1,3}))?([\p{L}\p{M}]+\.?)$/u;

/** A folder named after a month: `03-März`, `3. mars`, `November`. */
export function namedMonth(folder: string): NamedMonth | null {
  const [, figures, sign = '', word = ''] = MONTH_FOLDER.exec(folder) ?? [];
  if (word === '') return null;
  const meanings = dateNames()
    .monthOf(word)
    .filter(({ month }) => figures === undefined || Number(figures) === month);
  const [first] = meanings;
  if (first === undefined) return null;
  const same = meanings.filter(
    ({ month, token }) => month === first.month && token === first.token,
  );
  return {
    month: first.month,
    format: (figures === undefined ? '' : `MM${sign}`) + first.token,
    languages: same.map(({ language }) => language),
  };
}

/** Folders named after the date belong to the format: `2026/11-November/2026-11-18`. */
export function withFolders(
  folders: string[],
  format: string,
  { year, month }: { readonly year: string; readonly month: string },
): { readonly location: NoteLocation; readonly languages: readonly string[] | null } {
  const padded = month.padStart(2, '0');
  const tokens = new Map([
    [year, 'YYYY'],
    [padded, 'MM'],
    [`${year}-${padded}`, 'YYYY-MM'],
  ]);
  let whole = format;
  let languages: readonly string[] | null = null;
  for (;;) {
    const folder = folders.at(-1) ?? '';
    const named = tokens.get(folder) === undefined ? namedMonth(folder) : null;
    const ofMonth = named?.month === Number(month) ? named : null;
    const token = tokens.get(folder) ?? ofMonth?.format;
    if (token === undefined)
      return { location: { folder: folders.join('/'), format: whole }, languages };
    languages = shared(languages, ofMonth?.languages ?? null);
    whole = `${token}/${whole}`;
    folders.pop();
  }
}

/** The languages that two parts of a name have in common; null where it has no words. */
export function shared(one: readonly string[] | null, other: readonly string[] | null) {
  if (one === null || other === null) return one ?? other;
  return one.filter((language) => other.includes(language));
}
