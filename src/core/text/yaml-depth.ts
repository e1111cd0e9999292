/** Properties of notes have two or three levels. At this depth the library `yaml` still takes time by the text. */
const MOST_LEVELS = 32;

/**
 * The 1-based line on which YAML opens more lists and maps inside each other than any note has; null where it does
 * not. It takes time that grows with the text alone. Quoted text and block text open nothing.
 */
export function tooDeepLine(yaml: string): number | null {
  // Most front matter has fewer lines and marks than that, and is looked at no further.
  if ((yaml.match(MAY_OPEN)?.length ?? 0) < MOST_LEVELS) return null;
  const state: Levels = { columns: [], flows: 0, quote: '', textAt: null };
  const lines = yaml.split(/\r\n|[\r\n]/);
  const found = lines.findIndex((line) => levelsAfter(line, state) > MOST_LEVELS);
  return found < 0 ? null : found + 1;
}

/** Each level begins with one of these, or on the first line. */
const MAY_OPEN = /[\r\n[{:?]|-[ \t]/g;

/** What is open at the end of a line. */
interface Levels {
  /** at which lists and maps of lines begin, the outermost first */
  columns: number[];
  /** brackets and braces */
  flows: number;
  /** the quotation mark that ends what is quoted; empty outside */
  quote: string;
  /** the column that lines of block text are behind; null outside of it */
  textAt: number | null;
}

const BLOCK_TEXT = /(?:^|\s)[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;

/** The most levels that were open on this line. */
function levelsAfter(line: string, state: Levels): number {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const isEmpty = indent === line.length;
  if (state.textAt !== null && (indent > state.textAt || isEmpty)) return 0;
  state.textAt = null;
  if (isEmpty) return 0;
  const flows = openFlows(line, isOutside(state) ? openLines(line, indent, state) : indent, state);
  if (isOutside(state) && BLOCK_TEXT.test(line)) state.textAt = state.columns.at(-1) ?? 0;
  return state.columns.length + flows;
}

/** Whether lines open and end levels by where they begin: they do not in brackets and in quotes. */
function isOutside({ flows, quote }: Levels): boolean {
  return flows === 0 && quote === '';
}

/** Takes in where a line begins, and each dash or question mark that opens a level on it; the column behind them. */
function openLines(line: string, indent: number, state: Levels): number {
  // The columns rise, so what ends here is at their end.
  while ((state.columns.at(-1) ?? -1) >= indent) state.columns.pop();
  state.columns.push(indent);
  let at = indent;
  for (const [mark] of line.slice(indent).matchAll(OPENING)) {
    at += mark.length;
    state.columns.push(at);
  }
  return at;
}

const OPENING = /[-?:][ \t]+/gy;

/** Takes in the brackets from a column on; the most that were open. */
function openFlows(line: string, from: number, state: Levels): number {
  let most = state.flows;
  // A bracket opens a list only where a value or a key may begin: `:[` in a sentence does not.
  let isStart = true;
  for (let at = from; at < line.length; at++) {
    if (state.quote !== '') {
      at = quoteEnd(line, at, state);
      isStart = false;
      continue;
    }
    const char = line.charAt(at);
    if (isBlank(char) && line.charAt(at + 1) === '#') break;
    if (isBlank(char)) continue;
    if (isStart && BEGINNINGS.includes(char)) {
      at = begin(line, at, state);
      most = Math.max(most, state.flows);
      continue;
    }
    if (char === ']' || char === '}') state.flows = Math.max(0, state.flows - 1);
    isStart = parts(line, at, state.flows);
  }
  return most;
}

const BEGINNINGS = '"\'[{&!';

/** Takes in a bracket, a quotation mark, or the whole of an anchor or a tag, behind which a value begins; its last column. */
function begin(line: string, at: number, state: Levels): number {
  const char = line.charAt(at);
  if (char === '[' || char === '{') state.flows++;
  else if (char === '"' || char === "'") state.quote = char;
  else return at + (/^[^ \t]*/.exec(line.slice(at))?.[0].length ?? 1) - 1;
  return at;
}

/** The column of the mark that ends what is quoted at a column, or of the line's last character. */
function quoteEnd(line: string, from: number, state: Levels): number {
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    const isDoubled = char === "'" && line.charAt(at + 1) === "'";
    if (state.quote === '"' ? char === '\\' : isDoubled) at++;
    else if (char === state.quote) {
      state.quote = '';
      return at;
    }
  }
  return line.length;
}

/** Whether a value or a key may begin behind this character. */
function parts(line: string, at: number, flows: number): boolean {
  const [char, before, next] = [line.charAt(at), line.charAt(at - 1), line.charAt(at + 1)];
  if (flows > 0 && char === ',') return true;
  if (char === ':' && /["'\]}]/.test(before)) return true;
  return /[-?:]/.test(char) && (next === '' || isBlank(next));
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}
