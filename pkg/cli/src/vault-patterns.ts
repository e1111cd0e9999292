import type { Day } from '../../../src/core/calendar/day';
import { pulseByDay } from '../../../src/core/insight/pulse';
import type { DailyMetrics } from '../../../src/core/insight/patterns/daily-metrics';
import { dailyMetrics } from '../../../src/core/insight/patterns/daily-metrics';
import type { PatternsReport } from '../../../src/core/insight/patterns/patterns-report';
import { patternsOfJournal } from '../../../src/core/insight/patterns/patterns-of-journal';
import type { DayContext } from '../../../src/core/journal/day-status';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { readProperties } from '../../../src/core/notes/front-matter-property';
import { readNoteFile } from './note-files';
import { noteYaml } from './plain-yaml';
import type { IndexedVault } from './vault';

/** The patterns in the days of a vault or one of its goals, with the numbers in daily notes' properties. */
export function vaultPatterns(vault: IndexedVault, context: DayContext): PatternsReport {
  const { goals, settings } = vault;
  return patternsOfJournal(context, {
    dayStart: settings.plan.dayStart,
    properties: propertyMetrics(vault),
    goals: goals.judgedBeside(context),
    language: settings.language ?? 'en',
  });
}

/** Reads the daily notes once more if the settings name properties to add to the metrics, which few do. */
export function propertyMetrics({ journal, root, settings }: IndexedVault): DailyMetrics {
  const names = settings.metrics.properties;
  const pulse = pulseByDay(journal);
  if (names.length === 0) return dailyMetrics([], [], pulse);
  const notes: [Day, Properties][] = [];
  for (const { path, day, isDaily } of journal.notes()) {
    if (!isDaily || day === null) continue;
    const text = readNoteFile(root, path, []);
    const properties = text === null ? null : readProperties(text, names, noteYaml);
    if (properties !== null) notes.push([day, properties]);
  }
  return dailyMetrics(notes, names, pulse);
}
