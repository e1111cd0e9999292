import { select } from 'd3-selection';
import type { Weekday } from '../../core/calendar/day';
import { dayOnWeekday } from '../../core/calendar/weekday';
import type { Share } from '../../core/insight/patterns/pattern';
import { append, setShown, setText, setVariable, uniqueId } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** Sentences that describe the days, and under them the shares of the seven weekdays, from Sunday on. */
export function mountWeekdayShares(
  parent: HTMLElement,
  { words }: ViewTools,
): (shares: readonly Share[], sentences: string, firstWeekday: Weekday) => void {
  const line = append(parent, 'p', 'small-wins-pattern-sentence');
  const title = append(parent, 'h4', 'small-wins-sub', words.patternsView.weekdays);
  title.id = uniqueId();
  const list = append(parent, 'ul', 'small-wins-weekday-shares');
  list.setAttribute('aria-labelledby', title.id);
  return (shares, sentences, firstWeekday) => {
    setShown(line, sentences !== '');
    setText(line, sentences);
    const due = shares
      .map((share, weekday) => ({ share, weekday }))
      .filter(({ share }) => share.of > 0)
      .sort((a, b) => ((a.weekday - firstWeekday + 7) % 7) - ((b.weekday - firstWeekday + 7) % 7));
    setShown(title, due.length > 0);
    setShown(list, due.length > 0);
    select(list)
      .selectAll<HTMLLIElement, (typeof due)[number]>('.small-wins-weekday-share')
      .data(due, ({ weekday }) => weekday)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-weekday-share')
          .each(function () {
            const picture = append(this, 'span', 'small-wins-weekday-share-picture');
            picture.setAttribute('aria-hidden', 'true');
            for (const part of ['percent', 'name']) {
              append(this, 'span', `small-wins-weekday-share-${part}`).setAttribute(
                'aria-hidden',
                'true',
              );
            }
            append(this, 'span', 'small-wins-spoken');
          }),
      )
      .order()
      .each(function ({ share, weekday }) {
        const [picture, percent, name, spoken] = this.querySelectorAll<HTMLElement>(':scope > *');
        if (!picture || !percent || !name || !spoken) return;
        const rate = share.count / share.of;
        setVariable(picture, '--small-wins-share', `${Math.round(rate * 1000) / 10}%`);
        setText(percent, words.patternsView.percent(rate));
        setText(name, words.dates.weekdayShort(dayOnWeekday(weekday)));
        const day = words.dates.weekday(dayOnWeekday(weekday));
        setText(spoken, words.patternsView.weekday(day, share.count, share.of));
      });
  };
}
