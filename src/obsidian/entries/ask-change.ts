import { ConfirmationModal } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { dayInWords } from '../../core/calendar/natural-date';
import type { EntryChange } from '../../core/editing/entry-change';
import type { ListedEntry } from '../../core/journal/journal';
import { areaName } from '../../core/journal/area-names';
import { areaKey, writtenArea } from '../../core/markdown/area';
import { plainText } from '../../core/markdown/text-runs';
import { KINDS } from '../../core/notes/entry';
import { searchable } from '../../core/text/search-words';
import { recentAreas } from '../logging/recent-areas';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import type { Offered } from './choice-modal';
import { fillText } from '../../views/elements/quotations';
import { askToChoose } from './choice-modal';

type Ask<Kind extends EntryChange['kind']> = (
  parts: PluginParts,
  entry: ListedEntry | null,
  choose: (change: Extract<EntryChange, { readonly kind: Kind }>) => void,
) => void;

/** Asks for a day in words, and shows the date that they mean. */
export const askForDay: Ask<'day'> = (parts, entry, choose) => {
  const { words, live, app } = parts;
  const { entryEdits, dates } = words;
  const choice = (day: Day): Offered<Day> => ({
    value: day,
    name: dates.named(day, live.today),
    note: entryEdits.writesDate(`@${formatDay(day)}`),
  });
  askToChoose<Day>(app, {
    asked: () => ({ ask: entryEdits.whichDay, none: entryEdits.noDay }),
    choices: (typed) => {
      const { today, setup } = live;
      if (typed.trim() === '') {
        return [today, today - 1, today - 2].filter((day) => day !== entry?.day).map(choice);
      }
      const day = dayInWords(typed, today, setup.dayLanguages);
      return day === null ? [] : [choice(day)];
    },
    choose: (day) => {
      choose({ kind: 'day', day });
    },
  });
};

/** Asks whether it is a win, a micro-step, a setback, a lesson or kudos. */
export const askForKind: Ask<'kind'> = ({ words, app, live }, entry, choose) => {
  const { entryEdits } = words;
  const { marks } = live.setup.settings;
  askToChoose(app, {
    asked: () => ({ ask: entryEdits.whichKind, none: entryEdits.noKind }),
    choices: (typed) =>
      KINDS.filter((kind) => kind !== entry?.kind && marks[kind].length > 0)
        .map((kind) => ({
          value: kind,
          name: entryEdits.kinds[kind],
          note: `#${marks[kind][0] ?? ''}`,
        }))
        .filter(({ name }) => isIn(name, typed)),
    choose: (of) => {
      choose({ kind: 'kind', of });
    },
  });
};

const MOST_AREAS = 50;

/** Asks for an area: one in use, a new one, or none. */
export const askForArea: Ask<'areas'> = (parts, entry, choose) => {
  const { entryEdits } = parts.words;
  const { live } = parts;
  const known = recentAreas(parts, MOST_AREAS);
  const { marks } = live.setup;
  askToChoose<readonly string[]>(parts.app, {
    asked: () => ({ ask: entryEdits.whichArea, none: entryEdits.badArea }),
    choices: (typed) => {
      const written = writtenArea(typed, marks);
      const path = areaKey(written);
      const found = known
        // `#health` and `health/`, on the way to an area inside it, are that area.
        .filter((area) => isIn(area, path === '' ? typed : path))
        .map((area) => areaName(live.journal, area))
        .map((name) => ({ value: [name], name }));
      if (typed.trim() === '') {
        const hasNone = entry?.areas.length === 0;
        return hasNone ? found : [{ value: [], name: entryEdits.noArea }, ...found];
      }
      const isNew = path !== '' && !known.includes(path);
      return isNew
        ? [...found, { value: [written], name: written, note: entryEdits.newArea }]
        : found;
    },
    choose: (areas) => {
      choose({ kind: 'areas', areas });
    },
  });
};

/** Asks for one of the goals, or none. The links to its present goals are replaced. */
export const askForGoalOf: Ask<'goal'> = ({ words, app, live }, entry, choose) => {
  const { entryEdits } = words;
  const { goals } = live;
  const present = entry === null ? [] : goals.goalsOf(entry, entry.path);
  const off = (entry?.links ?? []).filter((link) =>
    present.some((goal) =>
      goals.goalsOf({ links: [link], areas: [] }, entry?.path ?? '').includes(goal),
    ),
  );
  askToChoose<string | null>(app, {
    asked: () => ({ ask: entryEdits.whichGoal, none: entryEdits.noSuchGoal }),
    choices: (typed) => {
      const found = goals
        .all()
        .filter(
          (goal) =>
            !present.includes(goal) && isIn(goal.name, typed.replace(/^\s*\[\[|\]\]\s*$/g, '')),
        )
        .map((goal) => ({ value: goals.linkTo(goal, entry?.path ?? ''), name: goal.name }));
      const canTakeOff = typed.trim() === '' && (off.length > 0 || entry === null);
      return canTakeOff ? [{ value: null, name: entryEdits.noGoal }, ...found] : found;
    },
    choose: (link) => {
      choose({ kind: 'goal', off, link });
    },
  });
};

/** Asks before a line is deleted, and shows it. */
export const askToDelete: Ask<'delete'> = ({ words, app }, entry, choose) => {
  const { entryEdits } = words;
  const said = createFragment((fragment) => {
    fillText(fragment.createEl('p'), entryEdits.deleteFrom(entry?.path ?? ''));
    const quoted = fragment.createEl('blockquote');
    fillText(quoted, plainText(entry?.text ?? ''));
  });
  openModal(
    new ConfirmationModal(app)
      .setTitle(entryEdits.deleteTitle)
      .setContent(said)
      .addClass('small-wins-modal')
      .addButton((button) => button.setButtonText(entryEdits.cancel).setCancel())
      .addButton((button) =>
        button
          .setButtonText(entryEdits.deleteIt)
          .setCta()
          .onClick(() => {
            choose({ kind: 'delete' });
          }),
      ),
  );
};

function isIn(name: string, typed: string): boolean {
  return searchable(name).includes(searchable(typed.trim()));
}
