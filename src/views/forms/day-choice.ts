import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { append, setAttribute, setShown } from '../elements/element';
import { drawProse } from '../elements/prose';
import type { RadioRow } from './radio-row';
import { mountRadioRow } from './radio-row';
import type { ViewTools } from '../elements/view-tools';
import type { Words } from '../../core/words/words';
import type { TextField } from './text-field';
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
  const row = mountDays(root, texts, {
    choose: () => {
      show();
      if (row.chosen() === 'words') field.input.focus();
      acts.change();
    },
    enter: acts.enter,
  });
  const field = mountTextField(root, texts.whichDay, texts.dayExample, acts.change);
  onEnter(field.input, acts.enter);
  row.choose(typeof start === 'string' ? start : 'words');
  if (typeof start !== 'string') field.input.value = start.words;
  const show = () => {
    setShown(field.element, row.chosen() === 'words');
  };
  show();

  let shownOn: Day | null = null;
  let shownDay: Day | null = null;
  const draw = ({ today, day }: DayChoiceModel) => {
    nameDays(row, { today, day }, words);
    drawMeaning(field, day === null ? null : words.dates.named(day, today), texts);
  };

  return {
    when() {
      const chosen = row.chosen() ?? 'today';
      return chosen === 'words' ? { words: field.input.value } : chosen;
    },
    update(model) {
      const { today } = model;
      const [was, wasDay] = [shownOn, shownDay];
      shownOn = today;
      shownDay = model.day;
      const chosen = row.chosen();
      const isChosen = chosen !== 'today' || model.stays;
      if (was === null || was === today || wasDay === null || !isChosen) {
        draw(model);
        return;
      }
      // What was chosen under an earlier `today` stays the day that it was.
      const day = chosen === 'words' ? wasDay : chosen === 'yesterday' ? was - 1 : was;
      row.choose(day === today - 1 ? 'yesterday' : 'words');
      if (day !== today - 1) field.input.value = formatDay(day);
      show();
      acts.change();
    },
    focus() {
      field.input.focus();
    },
  };
}

/** Names the first two days. The first words of the text may name another day than today, which is offered once. */
function nameDays(
  row: RadioRow<'today' | 'yesterday' | 'words'>,
  { today, day }: Pick<DayChoiceModel, 'today' | 'day'>,
  { forms, dates }: Words,
): void {
  const yesterday = forms.log.yesterday(dates.short(today - 1, today));
  const isNamed = row.chosen() === 'today' && day !== null && day !== today;
  const isYesterday = isNamed && day === today - 1;
  const named = isNamed ? dates.named(day, today) : forms.log.today;
  row.rename('today', isYesterday ? yesterday : named);
  row.rename('yesterday', yesterday);
  row.offer('yesterday', !isYesterday);
}

function mountDays(
  parent: HTMLElement,
  texts: Words['forms']['log'],
  acts: { readonly choose: () => void; readonly enter: () => void },
) {
  return mountRadioRow<'today' | 'yesterday' | 'words'>(
    parent,
    { text: texts.day, className: 'small-wins-field-label' },
    [
      { id: 'today', name: texts.today },
      { id: 'yesterday', name: '' },
      { id: 'words', name: texts.anotherDay },
    ],
    acts,
  );
}

/** Says below the field which day its words mean; null for none. */
function drawMeaning(
  { input, note }: TextField,
  day: string | null,
  texts: Words['forms']['log'],
): void {
  const isUnknown = day === null && input.value.trim() !== '';
  setAttribute(input, 'aria-invalid', isUnknown ? 'true' : null);
  if (day !== null) drawProse(note, texts.dayMeans(day));
  else drawProse(note, isUnknown ? [texts.noDay] : []);
}
