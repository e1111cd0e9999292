import { ChangeSet, Text } from '@codemirror/state';

/** The smallest single stretch in which two texts differ. */
export function difference(
  before: string,
  after: string,
): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** The merge of two changes of `base`; if both changed the same place, both texts stay. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const own = ChangeSet.of(difference(base, mine), base.length, '\n');
  const other = ChangeSet.of(difference(base, theirs), base.length, '\n');
  const document = Text.of(mine.split('\n'));
  return other.map(own).apply(document).toString();
}
