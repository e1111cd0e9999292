import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import { formatDay, parseDay } from '../../core/calendar/day';
import type { Kind } from '../../core/notes/entry';
import { append, appendButton, setShown, setText, uniqueId } from '../elements/element';
import { setSentence } from '../elements/sentence';
import { mountRadioRow } from '../forms/radio-row';
import { plainText } from '../../core/markdown/text-runs';
import type { ViewTools } from '../elements/view-tools';

/** A tag that is already used in notes. */
export interface FoundTag {
  /** with `#` */
  readonly tag: string;
  readonly kind: Kind;
  readonly lines: number;
  /** one line that carries it; null if there is none */
  readonly sample: { readonly text: string; readonly day: Day | null } | null;
}

export interface OldVaultModel {
  readonly kind: 'old-vault';
  readonly today: Day;
  readonly notes: number;
  /** the first day that would count */
  readonly first: Day;
  readonly tags: readonly FoundTag[];
}

export interface OldVaultCallbacks {
  /** Begins, with the tags that count and the first day that does; null for all days. */
  readonly begin: (tags: readonly string[], since: Day | null) => void;
}

type Since = 'first' | 'today' | 'day';

/** The first run in a vault with years of notes: what is there, and which of it should count. */
export function mountOldVault(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: OldVaultCallbacks & { readonly openSettings: () => void },
): (model: OldVaultModel | null) => void {
  const { words } = tools;
  const root = append(parent, 'div', 'small-wins-old-vault');
  append(root, 'h3', 'small-wins-hello', words.onboarding.oldVault);
  const how = append(root, 'p', 'small-wins-muted');
  const { unchecked, draw: drawTags } = mountFoundTags(root, tools);
  appendButton(root, 'small-wins-text-button', callbacks.openSettings).textContent =
    words.onboarding.otherTags;

  const legend = { text: words.onboarding.count, className: 'small-wins-sub' };
  const since = mountRadioRow<Since>(
    root,
    legend,
    [
      { id: 'first', name: '' },
      { id: 'today', name: words.onboarding.fromToday },
      { id: 'day', name: words.onboarding.fromDay },
    ],
    {
      choose: (chosen) => {
        firstDay.show(chosen === 'day');
      },
    },
  );
  since.choose('first');
  const firstDay = mountFirstDay(root, tools);
  appendButton(append(root, 'div', 'small-wins-buttons'), 'small-wins-button', () => {
    if (shown === null) return;
    const tags = shown.tags.map(({ tag }) => tag).filter((tag) => !unchecked.has(tag));
    const chosen = since.chosen() ?? 'first';
    const day = chosen === 'day' ? firstDay.ask(shown.today) : null;
    if (chosen === 'day' && day === null) return;
    callbacks.begin(tags, chosen === 'today' ? shown.today : day);
  }).textContent = words.onboarding.begin;
  let shown: OldVaultModel | null = null;

  return (model) => {
    setShown(root, model !== null);
    shown = model;
    if (model === null) return;
    const year = words.dates.year(model.first);
    setText(how, words.onboarding.oldVaultHow(model.notes, year));
    since.rename('first', words.onboarding.fromFirst(year));
    firstDay.upTo(model.today);
    drawTags(model);
  };
}

/** The field for the first day that counts. */
function mountFirstDay(parent: HTMLElement, { words }: ViewTools) {
  const field = append(parent, 'input', 'small-wins-day-field is-hidden');
  field.type = 'date';
  field.setAttribute('aria-label', words.onboarding.firstDay);
  const { firstDayWanted } = words.onboarding;
  const refusal = append(parent, 'p', 'small-wins-muted is-hidden', firstDayWanted);
  refusal.id = uniqueId();
  refusal.setAttribute('role', 'alert');
  field.setAttribute('aria-describedby', refusal.id);
  field.addEventListener('input', () => {
    setShown(refusal, false);
  });
  return {
    show(isWanted: boolean): void {
      setShown(field, isWanted);
      setShown(refusal, false);
    },
    upTo(today: Day): void {
      field.max = formatDay(today);
    },
    /** The day; null if there is none that can be the first, which is said. */
    ask(today: Day): Day | null {
      const day = parseDay(field.value);
      if (day !== null && day <= today) return day;
      setShown(refusal, true);
      field.focus();
      return null;
    },
  };
}

/** The tags that were found, each with a checkbox. */
function mountFoundTags(parent: HTMLElement, { words }: ViewTools) {
  const list = append(parent, 'ul', 'small-wins-found-tags');
  const unchecked = new Set<string>();
  const draw = ({ tags, today }: OldVaultModel) => {
    select(list)
      .selectAll<HTMLLIElement, FoundTag>('.small-wins-found-tag')
      .data(tags, ({ tag }) => tag)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-found-tag')
          .each(function ({ tag }) {
            const label = append(this, 'label', 'small-wins-found-tag-label');
            const box = append(label, 'input', 'small-wins-found-tag-box');
            box.type = 'checkbox';
            box.checked = true;
            box.addEventListener('change', () => {
              if (box.checked) unchecked.delete(tag);
              else unchecked.add(tag);
            });
            append(label, 'code', 'small-wins-code', tag);
            append(label, 'span', 'small-wins-found-tag-lines');
            append(this, 'span', 'small-wins-found-tag-means');
            append(this, 'span', 'small-wins-found-tag-sample');
          }),
      )
      .each(function ({ kind, lines, sample }) {
        const means = this.querySelector('.small-wins-found-tag-means');
        if (means !== null) setText(means, words.onboarding.means[kind]);
        const count = this.querySelector('.small-wins-found-tag-lines');
        const example = this.querySelector<HTMLElement>('.small-wins-found-tag-sample');
        if (count !== null) {
          setText(count, lines > 0 ? words.onboarding.lines(lines) : words.onboarding.noneYet);
        }
        if (example === null) return;
        if (sample === null) setText(example, '');
        else {
          const day = sample.day === null ? '' : words.dates.short(sample.day, today);
          setSentence(example, words.onboarding.sample(plainText(sample.text), day));
        }
      });
  };
  return { unchecked, draw };
}
