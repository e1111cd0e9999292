import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { append, setAttribute, setShown } from '../elements/element';
import { drawProse } from '../elements/prose';
import { mountRadioRow } from './radio-row';
import type { ViewTools } from '../elements/view-tools';
import { mountTextField, onEnter } from './text-field';

/** A day: one of the first two, or the one that some words name. */
export type When = 'today' | 'yesterday' | { readonly words: string };

export interface DayChoiceModel {
  readonly today: Day;
  /** the chosen day; null if the words name none */
  readonly day: Day | null;
  /** there are words for the day already: it stays the same one if another day begins meanwhile */
  readonly stays: boolean;
}

export interface DayChoice {
  readonly when: () => When;
  readonly update: (model: DayChoiceModel) => void;
  readonly focus: () => void;
}

/** Today, yesterday, or a day in words of the user's language, with the day they mean. */
export function mountDayChoice(
  parent: HTMLElement,
  tools: ViewTools,
  start: When,
  acts: { readonly change: () => void; readonly enter: () => void },
): DayChoice {
  const { words } = tools;
  const texts = words.forms.log;
  const root = append(parent, 'div', 'small-wins-field');
  const row = mountRadioRow<'today' | 'yesterday' | 'words'>(
    root,
    { text: texts.day, className: 'small-wins-field-label' },
    [
      { id: 'today', name: texts.today },
      { id: 'yesterday', name: '' },
      { id: 'words', name: texts.anotherDay },
    ],
    {
      choose: () => {
        show();
        if (row.chosen() === 'words') field.input.focus();
        acts.change();
      },
      enter: acts.enter,
    },
  );
  const field = mountTextField(root, texts.whichDay, texts.dayExample, acts.change);
  onEnter(field.input, acts.enter);
  row.choose(typeof start === 'string' ? start : 'words');
  if (typeof start !== 'string') field.input.value = start.words;
  const show = () => {
    setShown(field.element, row.chosen() === 'words');
  };
  show();

  let shownOn: Day | null = null;

  /** Names the day that was chosen under an earlier `today` anew. */
  const keep = (was: Day, today: Day) => {
    const day = row.chosen() === 'yesterday' ? was - 1 : was;
    if (day === today - 1) row.choose('yesterday');
    else {
      row.choose('words');
      field.input.value = formatDay(day);
    }
    show();
    acts.change();
  };

  return {
    when() {
      const chosen = row.chosen() ?? 'today';
      return chosen === 'words' ? { words: field.input.value } : chosen;
    },
    update({ today, day, stays }) {
      const was = shownOn;
      shownOn = today;
      const isChosen = row.chosen() === 'yesterday' || (row.chosen() === 'today' && stays);
      if (was !== null && was !== today && isChosen) {
        keep(was, today);
        return;
      }
      // The first words of the text may name another day than today.
      const isNamed = row.chosen() === 'today' && day !== null && day !== today;
      row.rename('today', isNamed ? words.dates.named(day, today) : texts.today);
      row.rename('yesterday', texts.yesterday(words.dates.short(today - 1, today)));
      const isUnknown = day === null && field.input.value.trim() !== '';
      setAttribute(field.input, 'aria-invalid', isUnknown ? 'true' : null);
      if (day !== null) drawProse(field.note, texts.dayMeans(words.dates.named(day, today)));
      else drawProse(field.note, isUnknown ? [texts.noDay] : []);
    },
    focus() {
      field.input.focus();
    },
  };
}
