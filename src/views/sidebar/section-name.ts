/** The sidebar's sections, in their usual order. */
export const SECTION_NAMES = [
  'today',
  'streak',
  'heatmap',
  'week',
  'goals',
  'patterns',
  'milestones',
  'on-this-day',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export function isSectionName(name: unknown): name is SectionName {
  return SECTION_NAMES.some((known) => known === name);
}
