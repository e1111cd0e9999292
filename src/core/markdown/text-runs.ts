import { Emphasis } from './inline/emphasis';

/** The kinds of emphasis, by the element that shows them. */
export type TextStyle = 'em' | 'strong' | 'del' | 'mark' | 'code';

/** A run of an entry's words: plain, or a link to a note. */
export interface TextRun {
  readonly text: string;
  /** a note's path or name as written, with its heading; null if the run is not a link */
  readonly target: string | null;
  /** outermost first */
  readonly styles: readonly TextStyle[];
}

/** The text that replaces a match, its end, and the style that begins or ends there. */
interface Token {
  readonly at: number;
  readonly end: number;
  readonly run?: TextRun;
  readonly opens?: TextStyle;
}

/**
 * Escapes, code, math and addresses, in which marks have no meaning; `[[target|alias]]` and `[text](target)`, of which
 * only targets without a scheme are notes, and of others the text alone is shown; and the runs that may be emphasis.
 */
const TOKEN =
  /\\([!-/:-@[-`{-~])|\\[^]|``+|`([^`]+)`|\$[^$]+\$|https?:\/\/\S+|!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|!?\[([^[\]]*)\]\(([^()\s]+)\)|(\*+|_+|~+|=+)/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** An entry's words as runs, with links to notes and emphasis; HTML, and marks without a partner, stay plain text. */
export function textRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  const styles: TextStyle[] = [];
  let at = 0;
  const addText = (end: number) => {
    if (end > at) runs.push({ text: text.slice(at, end), target: null, styles: [...styles] });
  };
  for (const token of tokensOf(text)) {
    addText(token.at);
    at = token.end;
    if (token.run !== undefined) {
      runs.push({ ...token.run, styles: [...styles, ...token.run.styles] });
    } else if (token.opens !== undefined) styles.push(token.opens);
    else styles.pop();
  }
  addText(text.length);
  return runs;
}

/** In the order of the text; starts and ends of styles are nested. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const emphasis = new Emphasis(text);
  for (const match of text.matchAll(TOKEN)) {
    const marks = match[7];
    const run = runOf(match);
    if (run !== null) {
      tokens.push({ at: match.index, end: match.index + match[0].length, run });
    } else if (marks !== undefined && (/^[*_]/.test(marks) || marks.length === 2)) {
      emphasis.push(match.index, marks.length);
    }
  }
  emphasis.resolve(null);
  for (const { open, close, length } of emphasis.pairs) {
    const opens = styleOf(text.charAt(open), length);
    tokens.push({ at: open, end: open + length, opens }, { at: close, end: close + length });
  }
  return tokens.sort((a, b) => a.at - b.at);
}

/** What is read instead of a match of `TOKEN`; null if that is the match itself. */
function runOf(match: RegExpExecArray): TextRun | null {
  const [, escaped, code, wiki, alias, label, path] = match;
  if (escaped !== undefined) return { text: escaped, target: null, styles: [] };
  if (code !== undefined) return { text: code, target: null, styles: ['code'] };
  const target = wiki ?? noteOf(path);
  const named = [alias, label].find((each) => Boolean(each?.trim()));
  const text = named ?? target;
  return text === null ? null : { text, target, styles: [] };
}

function styleOf(mark: string, length: number): TextStyle {
  if (mark === '~') return 'del';
  if (mark === '=') return 'mark';
  return length === 2 ? 'strong' : 'em';
}

function noteOf(path: string | undefined): string | null {
  if (path === undefined || SCHEME.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone per cent sign: the path is used as written.
    return path;
  }
}

/** An entry's words as they are read: without marks of Markdown, and with the names that its links show. */
export function plainText(words: string): string {
  return textRuns(words)
    .map(({ text }) => text)
    .join('');
}

/** A step's own words, and the goal or other note that a link at its end names; null if it ends with none. */
export interface StepText {
  readonly words: string;
  readonly belongsTo: string | null;
}

/** A step as it is read: what a link at its end names is said apart from its words. */
export function stepText(text: string): StepText {
  const runs = textRuns(text);
  const last = runs.at(-1);
  if (runs.length < 2 || last === undefined || last.target === null) {
    return { words: plainText(text), belongsTo: null };
  }
  const words = runs.slice(0, -1).map((run) => run.text);
  return { words: words.join('').trim(), belongsTo: last.text };
}
