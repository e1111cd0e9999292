export const BLOCK_VIEWS = [
  'heatmap',
  'month',
  'streak',
  'wins',
  'list',
  'week',
  'goals',
  'patterns',
  'milestones',
  'metric',
] as const;
export type CodeBlockView = (typeof BLOCK_VIEWS)[number];

/** The views of days, or of what happened on them; the others show how things are now. */
const HAVE_RANGE: ReadonlySet<CodeBlockView> = new Set([
  'heatmap',
  'month',
  'wins',
  'list',
  'milestones',
  'metric',
]);

/** Whether a view is of a range of days. */
export function hasRange(view: CodeBlockView): boolean {
  return HAVE_RANGE.has(view);
}
