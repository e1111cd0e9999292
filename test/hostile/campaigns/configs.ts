import { ok, strictEqual } from 'node:assert/strict';
import moment from 'moment';
import { momentFormat } from '../../../src/core/calendar/moment-format';
import { parseSettings } from '../../../src/core/settings/settings';
import { DEFAULTS_JSON, withSetting } from '../../../src/core/settings/settings-file';
import type { ConfigFiles } from '../../../src/core/vault/config-files';
import { CONFIG_FILES } from '../../../src/core/vault/config-files';
import { misreadProblems, vaultConfig } from '../../../src/core/vault/vault-config';
import { vaultNotes } from '../../../src/core/vault/vault-notes';
import { notePathObstacle } from '../../../src/core/text/note-path';
import { configObstacle } from '../../../src/core/vault/write-obstacle';
import { runCampaign } from '../campaign';
import { NOTE_DAY } from '../readers';

const VALUES: readonly unknown[] = [
  null, true, 0, -1, 1e308, NaN, '', ' ', '..', '../x', '/etc', 'C:\\x', '.hidden', './YYYY', 'a//b', 'a\\b', '\u001b[2J',
  '\0', '\ud800', 'x'.repeat(5_000), '[[[', ']', 'YYYY-MM-DD', '[YYYY]', 'gggg-[W]ww', '2026-02-30', '#win', '##', '<%* %>',
  [], {}, [[]], [null], { folder: 5 }, { toString: 1 }, JSON.parse('{"__proto__":{"polluted":1}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'), '__proto__', 'constructor', '5 per week', '250 words',
]; // prettier-ignore
const OTHERS: Readonly<Record<keyof ConfigFiles, unknown>> = {
  dailyNotes: { folder: 'Days', format: 'YYYY-MM-DD', template: 'T' },
  templates: { folder: 'Templates', dateFormat: 'YYYY' },
  communityPlugins: ['periodic-notes', 'calendar', 'templater-obsidian', 'obsidian-tasks-plugin'],
  periodicNotes: {
    daily: { enabled: true, folder: 'D', format: '', template: '' },
    weekly: { enabled: true, folder: 'W', format: '', template: '' },
    calendarSets: [{ id: 'a', day: { enabled: true, folder: 'D' }, week: { enabled: true } }],
    activeCalendarSet: 'a',
  },
  calendar: { weeklyNoteFolder: 'W', weeklyNoteFormat: '', weekStart: 'monday' },
  templater: { templates_folder: 'T', folder_templates: [{ folder: 'D', template: 'T' }] },
  tasks: { statusSettings: { coreStatuses: [{ symbol: ' ', type: 'TODO' }], customStatuses: [] } },
};

/** Hostile values at any place of any config file: read without a throw, nothing polluted, no key lost, no way out. */
await runCampaign('configs', ({ random, pick, goesOn, fault }) => {
  const english = momentFormat(moment, 'en', 'en');
  /** the JSON with some of its values replaced */
  const spoiled = (json: unknown): unknown => {
    if (random() < 0.08) return pick(VALUES);
    if (Array.isArray(json)) return json.map(spoiled);
    if (typeof json !== 'object' || json === null) return json;
    const fields = Object.entries(json).map(([name, value]) => [name, spoiled(value)] as const);
    return Object.fromEntries(
      random() < 0.1 ? [...fields, [JSON.stringify(pick(VALUES)), pick(VALUES)]] : fields,
    );
  };
  let tries = 0;
  for (; goesOn(); tries++) {
    const json = spoiled(DEFAULTS_JSON);
    const files = Object.fromEntries(
      Object.entries(OTHERS).map(([name, value]) => [name, spoiled(value)]),
    ) as unknown as ConfigFiles;
    try {
      const loaded = parseSettings(json);
      const config = vaultConfig(files, loaded);
      configObstacle(misreadProblems(config.misread, '.obsidian'), config, CONFIG_FILES.smallWins);
      const notes = vaultNotes(config, [english, english], () => ({}));
      const path = notes.daily.pathOf(NOTE_DAY);
      const isOut = /(?:^|\/)\.|^[A-Za-z]:|^\/|\p{Cc}|\\/u.test(path);
      ok(!isOut || notePathObstacle(path) !== null, `${path} would be written`);
      config.reads('a/b.md');
      notes.read('Days/2026-11-20.md', '- a #win\n');
      const saved = withSetting(json, 'plan.freezes', 2);
      if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
        for (const key of Object.keys(json)) ok(Object.hasOwn(saved, key), `${key} is lost`);
      }
      strictEqual(Reflect.get({}, 'polluted'), undefined, 'objects are polluted');
    } catch (error) {
      fault(`${String(error)}: ${JSON.stringify([json, files]).slice(0, 400)}`);
    }
  }
  return tries;
});
