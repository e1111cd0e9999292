export type LineEnd = '\n' | '\r\n' | '\r';

/** The line end of most lines of a text: what is written into it uses the same. LF where there is none. */
export function prevailingLineEnd(text: string): LineEnd {
  const crlf = count(text, /\r\n/g);
  const lf = count(text, /\n/g) - crlf;
  const cr = count(text, /\r/g) - crlf;
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** The text with every line end replaced by this one. */
export function withLineEnds(text: string, lineEnd: LineEnd): string {
  return text.replace(/\r\n|[\r\n]/g, lineEnd);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
