export const BLOCK_VIEWS = [
  'heatmap',
  'streak',
  'wins',
  'week',
  'goals',
  'patterns',
  'milestones',
] as const;
export type CodeBlockView = (typeof BLOCK_VIEWS)[number];

/** The views that show days or what stands on them; the others say how things are now. */
const HAVE_RANGE: ReadonlySet<CodeBlockView> = new Set(['heatmap', 'wins', 'milestones']);

/** Whether a view is of a range of days. */
export function hasRange(view: CodeBlockView): boolean {
  return HAVE_RANGE.has(view);
}
