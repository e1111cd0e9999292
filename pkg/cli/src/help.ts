import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import { Help } from 'commander';
import type { Words } from '../../../src/core/words/words';
import { cellWidth } from './text-width';

/** How the help is written in a language: its titles, the names in brackets, and lines that fit a terminal's cells. */
export function helpIn({ titles, placeholders }: Words['cliHelp']): HelpConfiguration {
  const title = new Map(Object.entries(titles));
  const name = new Map(Object.entries(placeholders));
  const bracketed = (term: string) =>
    term.replace(BRACKETED, (_, open: string, word: string, rest: string) => {
      return `${open}${name.get(word) ?? word}${rest}`;
    });
  const plain = new Help();
  return {
    showGlobalOptions: true,
    styleTitle: (text) => title.get(text) ?? text,
    commandUsage: (command: Command) => bracketed(plain.commandUsage(command)),
    subcommandTerm: (command: Command) => bracketed(plain.subcommandTerm(command)),
    optionTerm: (option: Option) => bracketed(plain.optionTerm(option)),
    argumentTerm: (argument: Argument) => {
      const term = plain.argumentTerm(argument);
      return name.get(term) ?? term;
    },
    displayWidth: cellWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .map((line) => wrapped(line, width))
        .join('\n'),
  };
}

/** `<day>`, `[text...]` */
const BRACKETED = /([<[])([a-z]+)((?:\.\.\.)?[>\]])/g;

/** In scripts without spaces a line may end after any sign, but for one that opens something, or before one that closes it. */
const PIECE =
  /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー（「『“][、。，；：？！）」』”・]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー（「『“]+)/gu;
/** Less than this is not worth breaking for. */
const LEAST_WIDTH = 40;

function wrapped(line: string, width: number): string {
  if (width < LEAST_WIDTH) return line;
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(line)) {
    if (current !== '' && cellWidth(current + piece) > width) {
      lines.push(current);
      current = piece.trimStart();
    } else current += piece;
  }
  return [...lines, current].join('\n');
}

/** What may stand at the beginning of a line, each with what has to stay beside it. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.match(PIECE) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && /[（「『“]$/.test(last)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
