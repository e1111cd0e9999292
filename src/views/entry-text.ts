/** A stretch of an entry's words: plain, or a link to a note. */
export interface TextRun {
  readonly text: string;
  /** a note's path or name as written, with its heading; null where the run is no link */
  readonly target: string | null;
}

/** `[[target|alias]]` and `[text](target)`; of the second only targets without a scheme are notes. */
const LINK = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|!?\[([^[\]]*)\]\(([^()\s]+)\)/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** An entry's words with its links to notes told apart; everything else, markup too, stays text. */
export function textRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, wiki, alias, label, path] = match;
    const target = wiki ?? noteOf(path);
    if (target === null) continue;
    if (match.index > at) runs.push({ text: text.slice(at, match.index), target: null });
    runs.push({ text: [alias, label].find((words) => Boolean(words?.trim())) ?? target, target });
    at = match.index + whole.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), target: null });
  return runs;
}

function noteOf(path: string | undefined): string | null {
  if (path === undefined || SCHEME.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone per cent sign: the path is as it stands.
    return path;
  }
}
