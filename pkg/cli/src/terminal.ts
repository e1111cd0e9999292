import width from 'fast-string-width';
import type { Colors } from './colored';
import { terminalColors } from './colored';
import type { Saying } from './failure';
import type { FileProblem } from '../../../src/core/vault/file-problem';
import { foldProblems } from '../../../src/core/vault/folded-problems';
import { problemWords } from '../../../src/core/words/problem-words';
import { cliWords } from './languages';
import { isTerminal } from './standard-out';

/** Where output goes: plain text, unless it is a terminal, whose width is then respected. */
export interface Terminal {
  readonly colors: Colors;
  /** whether colours are on; the marks that replace them are then off */
  readonly colored: boolean;
  /** whether somebody looks at it, and nothing reads it */
  readonly isTerminal: boolean;
  /** columns that a line may take */
  readonly columns: number;
}

const PLAIN_COLUMNS = 100;
const PLAIN: Colors = { bold: String, dim: String, green: String };
const STANDARD_OUTPUT = 1;

/** The terminal of standard output; `color` false turns colours off, as NO_COLOR does. */
export function standardTerminal(color: boolean): Terminal {
  const shows = isTerminal(STANDARD_OUTPUT);
  const noColor = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  const forced = process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0';
  const colored = color && !noColor && (forced || shows);
  return {
    colors: colored ? terminalColors() : PLAIN,
    colored,
    isTerminal: shows,
    columns: shows ? process.stdout.columns : PLAIN_COLUMNS,
  };
}

/**
 * Rows as lines of aligned columns, two spaces apart, measured as a terminal shows them (an emoji is two wide). The
 * last column is not padded; one marked `right` is set flush right.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[] = [],
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const padding = ' '.repeat((widths[i] ?? 0) - width(cell));
        if (sides[i] === 'right') return padding + cell;
        return i === row.length - 1 ? cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}

/**
 * Text from a note, made safe to print: control characters could steer the terminal or hide text. Isolates that go the way
 * of what is in them, and the marks of a direction, can do neither, and Arabic sentences of ours have them.
 */
export function printable(text: string): string {
  return text.replace(/(?![\u200e\u200f\u2068\u2069])[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}

/** As `printable`, for text with lines and tabs of its own. */
export function printableLines(text: string): string {
  return text.replace(/(?![\n\r\t\u200e\u200f\u2068\u2069])[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}

const ESCAPE = String.fromCharCode(27);
/** The colours that we print, and no other sequence. */
const COLOR = new RegExp(`(${ESCAPE}\\[(?:[0-2]|22|3[0-9]|9[0-7])m)`);

/** A line of ours made safe to print: whatever it was put together from, only our own colours steer the terminal. */
export function printableLine(text: string, colored: boolean): string {
  if (!colored) return printable(text);
  return text
    .split(COLOR)
    .map((part, at) => (at % 2 === 1 ? part : printable(part)))
    .join('');
}

/** Prints one line to stderr, apart from the output. */
export function printError(saying: Saying): void {
  process.stderr.write(`small-wins: ${printable(saying(cliWords()))}\n`);
}

/** Prints to stderr which files could not be used, one line for all with the same sentence. */
export function printProblems(problems: readonly FileProblem[]): void {
  const words = cliWords();
  const told = problems.map((problem) => {
    const { path, code } = problem;
    return { path, line: 0, code, message: problemWords(problem, words) };
  });
  for (const { path, message, count } of foldProblems(told)) {
    const place = count === 1 ? path : words.cli.andMore(path, count - 1);
    printError(() => `${place}: ${message}`);
  }
}
