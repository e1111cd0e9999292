/** By what entries can be grouped. */
export const GROUPINGS = ['day', 'month', 'goal', 'area'] as const;
export type Grouping = (typeof GROUPINGS)[number];
