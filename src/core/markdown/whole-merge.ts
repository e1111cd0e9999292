/**
 * Whether a note, by its first characters, is two whole versions of itself that nobody merged: the marker stands above
 * its front matter, which is none any more.
 */
export function isMergedWhole(start: string): boolean {
  return /^\uFEFF?<{7}(?!<)/.test(start);
}
