import type { App } from 'obsidian';
import { namesOneDay } from '../../core/calendar/format-tokens';
import { headingText } from '../../core/markdown/heading';
import { nameOf } from '../../core/text/note-name';
import type { Kind } from '../../core/notes/entry';
import type { ListedEntry } from '../../core/journal/journal';
import type { FoundTag } from '../../views/sidebar/old-vault';
import type { StartModel } from '../../views/sidebar/start';
import type { LiveJournal } from '../index/live-journal';
import type { SettingsStore } from '../settings/settings-store';
import type { VaultSetup } from '../../core/vault/vault-setup';

/** Wins older than this were not written since the plugin was put in: its owner has to say whether they count. */
const OLD_DAYS = 7;
/** What people call the part of a day's note where they write what they got done. */
const WIN_HEADING =
  /\b(?:wins?|done|accompli\w*|achiev\w*|proud|went well|highlights?|erfolge?|geschafft|logros?|réussites?)\b|できた|完成|成果|إنجاز/i;

/** What the sidebar asks for before there is a win, or before old ones count; null once there is nothing to ask. */
export function firstStep(
  app: App,
  live: LiveJournal,
  setup: VaultSetup,
  hasBegun: boolean,
  waiting: boolean,
): StartModel | null {
  const { journal, today, progress } = live;
  if (progress !== null) return null;
  const { firstCounted } = journal.context(setup.plan, today);
  if (firstCounted !== null) {
    const isOld = !hasBegun && firstCounted < today - OLD_DAYS;
    return isOld ? oldVault(live, setup, firstCounted) : null;
  }
  // A step that could not be made would be no friendly one: the fault beside it says what to mend first.
  if (!namesOneDay(setup.config.daily.format)) return null;
  // Who follows a goal has begun: its step is the first one.
  if (live.goals !== null && live.goals.active().length > 0) return null;
  const mark = `#${setup.settings.marks.win[0] ?? 'win'}`;
  const notes = journal.notes().filter(({ daily }) => daily);
  if (notes.length === 0) {
    const heading = headingText(setup.settings.log.heading);
    return {
      kind: 'no-notes',
      today,
      note: nameOf(setup.daily.pathOf(today)),
      heading: heading === '' ? null : heading,
      mark,
      waiting,
    };
  }
  return {
    kind: 'no-wins',
    notes: notes.length,
    mark,
    heading: likelyHeading(
      app,
      setup,
      notes.map(({ path }) => path),
    ),
  };
}

/**
 * Remembers that a vault's first wins are its owner's beginning: without this they would be old ones in a week.
 */
export function rememberBeginning(live: LiveJournal, store: SettingsStore): void {
  const { setup, journal, today, progress } = live;
  if (store.hasFile || setup === null || progress !== null) return;
  const { firstCounted } = journal.context(setup.plan, today);
  if (firstCounted !== null && firstCounted >= today - OLD_DAYS) {
    void store.set('version', store.get().version);
  }
}

function oldVault(live: LiveJournal, { plan, settings }: VaultSetup, first: number): StartModel {
  const { journal, today } = live;
  const entries = journal.list(plan, today);
  const kinds: readonly Kind[] = ['win', 'step', 'lesson', 'setback'];
  return {
    kind: 'old-vault',
    today,
    notes: journal.notes().length,
    first,
    tags: kinds.flatMap((kind) => settings.marks[kind].map((tag) => foundTag(tag, entries))),
  };
}

/** How many lines carry a tag, and the newest of them. */
function foundTag(tag: string, entries: readonly ListedEntry[]): FoundTag {
  const wanted = `#${tag}`.toLowerCase();
  const carrying = entries.filter(({ marks }) =>
    marks.some((mark) => {
      const written = mark.tag.toLowerCase();
      return written === wanted || written.startsWith(`${wanted}/`);
    }),
  );
  const newest = [...carrying].reverse().find(({ wordless }) => !wordless);
  return {
    tag: `#${tag}`,
    lines: carrying.length,
    sample: newest === undefined ? null : { text: newest.text, day: newest.day },
  };
}

/** The heading under which most daily notes seem to keep wins; null where none does. */
function likelyHeading(
  { metadataCache }: App,
  { settings }: VaultSetup,
  paths: readonly string[],
): { readonly text: string; readonly notes: number } | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const headings = metadataCache.getCache(path)?.headings ?? [];
    for (const text of new Set(headings.map(({ heading }) => headingText(heading)))) {
      if (WIN_HEADING.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || settings.winHeadings.includes(most[0])) return null;
  return { text: most[0], notes: most[1] };
}
