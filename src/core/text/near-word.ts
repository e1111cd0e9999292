/** Words that differ in more letters than this are different words. */
const MOST_EDITS = 2;

/**
 * The known word that a mistyped one is nearest to: `heetmap` → `heatmap`; null if none is near. A letter that is
 * added, missing, wrong or swapped with its neighbour is one mistake, and a short word may have only one.
 */
export function nearWord(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase();
  const most = word.length < 5 ? 1 : MOST_EDITS;
  let nearest: string | null = null;
  let fewest = most + 1;
  for (const candidate of known) {
    // Nothing would be left of one of them.
    if (Math.abs(candidate.length - word.length) > most || candidate.length <= most) continue;
    const edits = editsBetween(word, candidate.toLowerCase());
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

/** The restricted Damerau–Levenshtein distance of two words, row by row. */
function editsBetween(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1;
      const swap = isSwapped(one.slice(0, i), other.slice(0, j)) ? 1 : Infinity;
      row.push(
        Math.min(
          at(above, j) + 1,
          at(row, j - 1) + 1,
          at(above, j - 1) + change,
          at(before, j - 2) + swap,
        ),
      );
    }
    [before, above] = [above, row];
  }
  return at(above, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

/** Whether two words end with the same two letters, swapped. */
function isSwapped(one: string, other: string): boolean {
  const [last, beforeLast] = [one.slice(-1), one.slice(-2, -1)];
  return beforeLast !== '' && other.endsWith(last + beforeLast);
}
