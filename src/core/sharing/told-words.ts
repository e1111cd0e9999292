import type { Goals } from '../goals/goals';
import type { ListedEntry } from '../journal/journal';
import { NO_DEFINITIONS } from '../markdown/blocks/link-definition';
import { readInline } from '../markdown/inline/inline';
import { foldWhiteSpace } from '../markdown/inert-text';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits } from '../markdown/text-edit';
import { findInlineFields } from '../notes/inline-field';
import { proseOf } from '../notes/prose';
import { plainText } from '../markdown/text-runs';
import { withoutLinks } from '../review/without-links';
import { withoutLooseDashes } from '../text/loose-dashes';
import { nameOf } from '../text/note-name';

/** What of an entry's words may leave the vault. */
export interface Telling {
  /** knows which links lead to a goal: those are named */
  readonly goals: Goals;
  /** whether other notes that a link names, often people, are named too */
  readonly names: boolean;
}

/** The part of an entry that is told. */
export type ToldEntry = Pick<ListedEntry, 'text' | 'path' | 'kind'>;

/** Who said it, after a dash at the end of kudos. */
const BY_WHOM = /\s+[—–-]{1,2}\s+[^—–]{1,60}$/u;

/** What is read in place of a name that may not be told. */
export const UNTOLD = '…';

/** Addresses on this computer, or in an app on it: they hold the names of folders and vaults. */
const LOCAL_ADDRESS = /\b(?!https?:)(?:[a-z][a-z0-9+.-]{1,20}:\/\/|file:)\S*/gi;
/** The same as paths: of a home folder or of a disk, or in any folder that only a system has. */
const LOCAL_PATH =
  /(^|[^\w/:.~])(?:(?:~|\/(?:home|Users|root|mnt|media|Volumes|private|var|tmp|etc|opt|usr))\/\S+|[a-z]:\\\S+|\\\\[\w.-]+\\\S+)/gi;
const WEB = /^<?(?:https?:\/\/|www\.)/i;
const WIKI_LINK = /^\[\[([^\]|#^]*)[^\]|]*(?:\|([^\]]*))?\]\]$/;
/** A link to a daily note names a day, not a person. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A reference to a footnote, or a footnote in the line. */
const FOOTNOTE = /\[\^[^\s[\]]{1,99}\]|\^\[(?:[^[\]\\]|\\.|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]/g;

/**
 * An entry's words as they may leave the vault, with emphasis and code as written. Links become words, tags lose their
 * `#` or, at the end, go; pictures, HTML, fields, footnotes and local addresses are left out. A link without words of
 * its own to anything but a goal or a day reads `…` unless names are told.
 */
export function toldMarkdown(entry: ToldEntry, { goals, names }: Telling): string {
  const { path, kind } = entry;
  const text = kind === 'kudos' && !names ? entry.text.replace(BY_WHOM, '') : entry.text;
  const isGoal = (target: string) => goals.all().some((goal) => goals.isLinkTo(goal, target, path));
  const words = withoutLinks(text, isGoal).replace(FOOTNOTE, '');
  const fields = fieldEdits(words);
  const others = [...spanEdits(words, isGoal, names), ...tagEdits(words)].filter(
    ({ from }) => !fields.some((field) => field.from <= from && from < field.to),
  );
  const told = applyEdits(words, [...fields, ...others])
    .replace(LOCAL_ADDRESS, UNTOLD)
    .replace(LOCAL_PATH, `$1${UNTOLD}`);
  return withoutLooseDashes(foldWhiteSpace(told)) || UNTOLD;
}

/** The same without any mark of Markdown. */
export function toldPlain(entry: ToldEntry, telling: Telling): string {
  return plainText(toldMarkdown(entry, telling));
}

/** What fields hold is for programs: a number has been read from it, and anything else may be private. */
function fieldEdits(text: string): TextEdit[] {
  if (!text.includes('::')) return [];
  const { spans } = readInline(text, [], NO_DEFINITIONS);
  return findInlineFields(proseOf(text, spans), text).map(({ from, to }) => ({
    from,
    to,
    text: '',
  }));
}

function spanEdits(text: string, isGoal: (target: string) => boolean, names: boolean): TextEdit[] {
  return readInline(text, [], NO_DEFINITIONS).spans.flatMap(({ kind, from, to }): TextEdit[] => {
    const written = text.slice(from, to);
    switch (kind) {
      case 'image':
      case 'html':
      case 'comment':
        return [{ from, to, text: '' }];
      case 'url': {
        const isTold = WEB.test(written) || (names && written.includes('@'));
        return [{ from, to, text: isTold ? written.replace(/^<|>$/g, '') : UNTOLD }];
      }
      case 'link':
        return linkEdits(text, { from, to, text: written }, (target) => names || isGoal(target));
      default:
        return [];
    }
  });
}

function linkEdits(text: string, link: TextEdit, isNamed: (target: string) => boolean): TextEdit[] {
  const wiki = WIKI_LINK.exec(link.text);
  if (wiki === null) {
    const opening = openingBracket(text, link.from);
    return opening === -1
      ? []
      : [
          { from: opening, to: opening + 1, text: '' },
          { ...link, text: '' },
        ];
  }
  const [, target = '', alias = ''] = wiki;
  const name = nameOf(target.trim());
  const isTold = DATE.test(name) || isNamed(target.trim());
  return [{ ...link, text: alias.trim() || (isTold ? name : UNTOLD) }];
}

/** The `[` of a link whose `](…)` begins at `close`; -1 if it is in the block before. */
function openingBracket(text: string, close: number): number {
  let depth = 0;
  for (let at = close - 1; at >= 0; at--) {
    if (text.charAt(at - 1) === '\\') continue;
    const character = text.charAt(at);
    if (character === ']') depth++;
    else if (character === '[' && depth-- === 0) return at;
  }
  return -1;
}

/** Tags within a sentence are words of it; those at its end only sort it. */
function tagEdits(text: string): TextEdit[] {
  const { tags } = readInline(text, [], NO_DEFINITIONS);
  const edits: TextEdit[] = [];
  let end = text.trimEnd().length;
  for (const { from, to } of [...tags].reverse()) {
    const isAtEnd = to === end && from > 0;
    if (isAtEnd) end = text.slice(0, from).trimEnd().length;
    edits.push(isAtEnd ? { from, to, text: '' } : { from, to: from + 1, text: '' });
  }
  return edits;
}
