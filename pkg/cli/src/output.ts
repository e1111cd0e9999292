import type { DayWords } from '../../../src/core/calendar/day-words';
import { dayWords } from '../../../src/core/calendar/day-words';
import { jsonDocument } from '../../../src/core/documents/json-document';
import type { Terminal } from './terminal';
import { alignColumns } from './terminal';

/** Standard output of a command: a document of JSON, or lines for a person. */
export interface Output {
  /** whether `--json` was given */
  readonly json: boolean;
  readonly terminal: Terminal;
  /** prints the one JSON document, with the version of its shape */
  document(value: object): void;
  line(text?: string): void;
  lines(texts: readonly string[]): void;
  /** a text as it is, with line ends of its own */
  raw(text: string): void;
  /** a line of its own that names what follows, with an empty line before it unless it is the first */
  heading(text: string): void;
  /** rows in aligned columns */
  table(rows: readonly (readonly string[])[], sides?: readonly ('left' | 'right')[]): void;
  /** days in the vault's language */
  readonly words: DayWords;
}

export function standardOutput(terminal: Terminal, json: boolean, language: string): Output {
  let written = false;
  const line = (text = '') => {
    written = true;
    process.stdout.write(`${text}\n`);
  };
  return {
    json,
    terminal,
    document: (value) => {
      line(jsonDocument(value));
    },
    line,
    raw: (text) => {
      process.stdout.write(text);
    },
    lines: (texts) => {
      for (const text of texts) line(text);
    },
    heading: (text) => {
      if (written) line();
      line(terminal.colors.bold(text));
    },
    table: (rows, sides) => {
      for (const row of alignColumns(rows, sides)) line(row);
    },
    words: dayWords(language),
  };
}
