import type { PluginParts } from '../plugin-parts';
import { areaName } from '../../core/journal/area-names';

/** Days back in which areas must have been used to be offered. */
const DAYS = 90;
const MOST = 6;

/** Areas of the last three months, the most recently used first. */
export function recentAreas({ live }: Pick<PluginParts, 'live'>, most = MOST): readonly string[] {
  const { journal, today, setup } = live;
  const entries = journal.list(setup.plan, today, { from: today - DAYS, to: today });
  return [...new Set(entries.reverse().flatMap(({ areas }) => areas))].slice(0, most);
}

/** The tags that a typed line may carry, the most recently used areas first; with `#`. */
export function usedTags({ live }: Pick<PluginParts, 'live'>): readonly string[] {
  const { marks } = live.setup.settings;
  const [win = 'win'] = marks.win;
  const [step = 'step'] = marks.step;
  const areas = recentAreas({ live }, Infinity).map(
    (area) => `#${win}/${areaName(live.journal, area)}`,
  );
  return [`#${win}`, `#${step}`, ...areas];
}
