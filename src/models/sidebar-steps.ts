import type { SectionName } from '../views/sidebar/section-name';
import type { SidebarModel } from '../views/sidebar/sidebar';

/** Which part of the sidebar's model each section shows. */
export const MODELS = {
  today: 'today',
  streak: 'streak',
  heatmap: 'heatmap',
  week: 'week',
  goals: 'goals',
  patterns: 'patterns',
  milestones: 'milestones',
  'on-this-day': 'onThisDay',
} as const satisfies Readonly<Record<SectionName, keyof SidebarModel>>;

/** No model for these sections, which hides them. */
export function withoutModels(names: Iterable<SectionName>): Readonly<Record<string, null>> {
  return Object.fromEntries([...names].map((name) => [MODELS[name], null]));
}

/** Sections that are drawn in one task: all of them, and then laid out in one frame, would keep a key waiting. */
const SECTIONS_A_STEP = 2;

/**
 * What to draw in turn until a model is shown. Sections that come below all others once the notes are read come a few at
 * a time; whatever is in sight already, and whatever comes above that, is drawn at once.
 */
export function drawnInSteps(
  model: SidebarModel,
  before: SidebarModel | null,
): readonly SidebarModel[] {
  if (before === null || before.reading === null || model.reading !== null) return [model];
  const { order } = model;
  const shown = Math.max(...order.map((name, i) => (before[MODELS[name]] === null ? -1 : i)));
  const coming = order.filter((name, i) => i > shown && model[MODELS[name]] !== null);
  const steps: SidebarModel[] = [];
  for (let i = 0; i < coming.length; i += SECTIONS_A_STEP)
    steps.push({ ...model, ...withoutModels(coming.slice(i)) });
  return [...steps, model];
}
