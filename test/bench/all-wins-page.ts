import { formatDay } from '../../src/core/calendar/day';
import { compileMarks } from '../../src/core/markdown/tag';
import { parseSettings } from '../../src/core/settings/settings';
import { english } from '../../src/core/words/en/english';
import type { AllWinsLook, AllWinsSource } from '../../src/models/all-wins';
import { ALL_WINS_LOOK, AllWins } from '../../src/models/all-wins';
import { AllWinsPage } from '../../src/views/all-wins/all-wins';
import { append } from '../../src/views/elements/element';
import { goalsOver } from '../core/goals/a-vault';
import { aJournal } from '../core/journal/a-journal';
import { PLAN, TODAY } from '../views/gallery/example';
import { AREAS, SENTENCES, WINS } from './note-phrases';
import { randomFrom } from './random';

/** Milliseconds of script and layout. */
export interface AllWinsTimes {
  /** the first draw of everything, once the entries are listed */
  readonly first: number[];
  /** listing the entries anew, after a note has changed */
  readonly listed: number[];
  /** a key press in the search */
  readonly keys: number[];
  /** finding what it asks for, which is part of it */
  readonly searches: number[];
}

const DAYS = 13_334;
const A_DAY = 3;
const ROUNDS = 8;
const QUERIES = ['wrote', 'the page -not', 'area:health kind:win', 'has:words>200 is:counted'];

const nothing = () => undefined;

function aSource(): AllWinsSource {
  const random = randomFrom(20_261_128);
  const journal = aJournal();
  for (let day = TODAY - DAYS + 1; day <= TODAY; day++) {
    for (let count = 0; count < A_DAY; count++) {
      journal.entry(formatDay(day), {
        text: `${random.pick(WINS)}, ${random.pick(SENTENCES)} ${count}`,
        areas: random.chance(0.5) ? [random.pick(AREAS)] : [],
        metrics: random.chance(0.3) ? { words: random.whole(50, 900) } : {},
        time: random.chance(0.4) ? random.whole(300, 1_300) : null,
      });
    }
  }
  const { settings } = parseSettings({});
  const goals = goalsOver(journal, { 'Goals/Health.md': { area: 'health' } });
  const setup = { plan: PLAN, settings, dayLanguages: ['en'], marks: compileMarks(settings.marks) };
  return { journal: goals.journal, goals, setup, today: TODAY };
}

function aPage(): { readonly page: AllWinsPage; readonly place: HTMLElement } {
  const place = append(document.body, 'div', 'view-content small-wins-all-view bench-window');
  const callbacks = {
    icon: nothing,
    tooltip: nothing,
    showTooltip: nothing,
    openDocs: nothing,
    openEntry: nothing,
    entryMenu: nothing,
    openLink: nothing,
    search: nothing,
    suggest: nothing,
    groupingMenu: nothing,
    queryMenu: nothing,
    selectionMenu: nothing,
  };
  return { page: new AllWinsPage(place, callbacks, english), place };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

declare global {
  interface Window {
    benchAllWins: () => AllWinsTimes;
  }
}

window.benchAllWins = () => {
  const source = aSource();
  const found = new AllWins();
  const model = (look: Partial<AllWinsLook>) => found.model({ ...ALL_WINS_LOOK, ...look }, source);
  const listed = Array.from({ length: ROUNDS }, () =>
    timed(() => new AllWins().model(ALL_WINS_LOOK, source)),
  );
  while (found.prepare(source));
  const first: number[] = [];
  const keys: number[] = [];
  const searches: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, place } = aPage();
    first.push(
      timed(() => {
        page.update(model({}));
        place.getBoundingClientRect();
      }),
    );
    for (const query of QUERIES) {
      for (let length = 1; length <= query.length; length++) {
        const start = performance.now();
        const answer = model({ query: query.slice(0, length) });
        const search = performance.now() - start;
        searches.push(search);
        keys.push(
          search +
            timed(() => {
              page.update(answer);
              place.getBoundingClientRect();
            }),
        );
      }
    }
    page.destroy();
    place.remove();
  }
  return { first, listed, keys, searches };
};
