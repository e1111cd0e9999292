import type { SettingProblem } from '../../core/settings/setting-field';

const MOST_NAMED = 3;

/** The text of the notice after `data.json` was read; null where all of it was usable. */
export function settingsNotice(problems: readonly SettingProblem[]): string | null {
  const [first] = problems;
  if (first === undefined) return null;
  if (first.field === 'data.json') return `${plain(first)} ${mendOf(first)}`;
  if (problems.length === 1) {
    return `${plain(first)} All other settings stand. ${mendOf(first)}`;
  }
  const named = problems.slice(0, MOST_NAMED).map(({ field }) => field);
  const more = problems.length - named.length;
  return [
    `${problems.length} settings in data.json could not be used: ${named.join(', ')}`,
    more > 0 ? `, and ${more} more` : '',
    '. All others stand. The settings of Small Wins say how to mend each.',
  ].join('');
}

/** A problem as one sentence of plain text, without the marks of Markdown. */
export function plain({ message }: SettingProblem): string {
  return message.replace(/^`([^`]*)`/, '$1');
}

/** One sentence: how to mend a problem. */
export function mendOf({ field, expected }: SettingProblem): string {
  if (field !== 'data.json') return `Give ${asked(expected)}, or take it out of the file.`;
  return expected === 'JSON'
    ? 'Mend the file, often it is one comma or quote; or change any setting here, and the old file is kept beside the new one.'
    : 'Change any setting here, and the old file is kept beside the new one.';
}

/** What the settings page asks for: there, a field that may be null is one that may be empty. */
export function asked(expected: string): string {
  return expected.replace(/ or null$/, ' or nothing');
}
