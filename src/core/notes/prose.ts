import type { TextSpan } from '../markdown/block';

/** Replaces each character that is not prose; no field has it in its grammar. */
export const HIDDEN = '\uFFFC';

/**
 * A text with everything hidden that is not prose, offset for offset, so that nothing is found in code, math or
 * links. Of `[text](target)` the closing bracket stays: brackets around it nest as they are written.
 */
export function proseOf(text: string, spans: readonly TextSpan[]): string {
  if (spans.length === 0) return text;
  return hide(
    text,
    spans.map(({ from, to }) => ({ from: text.charAt(from) === ']' ? from + 1 : from, to })),
  );
}

/** A text with ranges of it hidden: in order, not overlapping. */
export function hide(
  text: string,
  ranges: readonly { readonly from: number; readonly to: number }[],
): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    parts.push(text.slice(at, from), HIDDEN.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
