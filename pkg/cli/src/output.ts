import { jsonDocument } from '../../../src/core/documents/json-document';
import type { Words } from '../../../src/core/words/words';
import { print } from './standard-out';
import type { Terminal } from './terminal';
import { alignColumns, printableLine, printableLines } from './terminal';

/** Standard output of a command: a JSON document, or lines for a person. */
export interface Output {
  /** whether `--json` was given */
  readonly json: boolean;
  readonly terminal: Terminal;
  /** prints the one JSON document, with the version of its shape */
  document(value: object): void;
  line(text?: string): void;
  lines(texts: readonly string[]): void;
  /** a text with its own line ends: as it is, except for what would steer the terminal that it is printed on */
  raw(text: string): void;
  /** a line that names what follows, with an empty line before it unless it is the first */
  heading(text: string): void;
  /** rows in aligned columns */
  table(rows: readonly (readonly string[])[], sides?: readonly ('left' | 'right')[]): void;
  /** everything it says, in one language */
  readonly words: Words;
  /** everything it writes into notes and files, in one language */
  readonly noteWords: Words;
}

/** Output to a terminal or a pipe: lines for people, or one JSON document. */
export function standardOutput(
  terminal: Terminal,
  json: boolean,
  { words, noteWords }: Pick<Output, 'words' | 'noteWords'>,
): Output {
  let written = false;
  const say = (text: string) => {
    written = true;
    print(text);
  };
  const line = (text = '') => {
    say(`${printableLine(text, terminal.colored)}\n`);
  };
  return {
    json,
    terminal,
    document: (value) => {
      say(`${escaped(jsonDocument(value))}\n`);
    },
    line,
    raw: (text) => {
      say(terminal.isTerminal ? printableLines(text) : text);
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
    words,
    noteWords,
  };
}

/** JSON escapes control characters of ASCII only; some terminals obey the others as well. */
function escaped(json: string): string {
  return json.replace(
    /[\x7f-\x9f\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
