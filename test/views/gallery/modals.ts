import { append } from '../../../src/views/elements/element';
import { stepHints } from '../../../src/core/goals/step-hints';
import { mountLogForm } from '../../../src/views/forms/log-form';
import type { LogDraft, LogFormModel } from '../../../src/views/forms/log-form';
import { mountNarrowForm } from '../../../src/views/forms/narrow-form';
import { mountReviewQuestion } from '../../../src/views/forms/review-question';
import type { HostTools } from '../../../src/views/elements/view-tools';
import type { Words } from '../../../src/core/words/words';
import { TODAY } from './example';

const DRAFT: LogDraft = {
  words: 'Sent the invoice to [[Freelance]], on time',
  when: 'yesterday',
  area: 'money',
  goal: null,
  kind: null,
};

/** Where the line of the example would go. */
export const LOG: LogFormModel = {
  today: TODAY,
  day: TODAY - 1,
  error: null,
  preview: {
    where: ['Journal / ', { strong: '2026-11-19' }, ' / Wins'],
    lines: [
      { text: '## Wins', isNew: false },
      { text: '- 17:05 Walked home instead of the bus #win', isNew: false },
      { text: '- Sent the invoice to [[Freelance]], on time #win/money', isNew: true },
    ],
    note: null,
  },
  areas: ['money', 'report', 'health/running'],
  goals: [
    { id: 'Goals/Write the report.md', name: 'Write the report' },
    { id: 'Goals/Learn Spanish.md', name: 'Learn Spanish' },
  ],
  kinds: ['setback', 'lesson'],
  said: { areas: [], goals: [], kind: null },
  waiting: false,
};

const nothing = () => undefined;
const yes = () => Promise.resolve(true);

/** The insides of the modals, by their name in the address: `?board=log`. */
export function modals(
  hostTools: HostTools,
  words: Words,
): Readonly<Record<string, (modal: HTMLElement) => unknown>> {
  const log = (modal: HTMLElement, draft: LogDraft, model: Partial<LogFormModel>) => {
    title(modal, words.forms.log.title);
    const callbacks = { ...hostTools, suggest: nothing, change: nothing, submit: yes };
    const form = mountLogForm(modal, draft, { ...callbacks, cancel: nothing }, words);
    form.update({ ...LOG, ...model });
    return form;
  };
  return {
    log: (modal) => {
      log(modal, DRAFT, {}).focus('words');
    },
    'log-new-note': (modal) =>
      log(modal, DRAFT, {
        preview: {
          where: ['Journal / ', { strong: '2026-11-19' }, ' / Wins'],
          lines: [
            { text: '## Wins', isNew: false },
            { text: '- Sent the invoice to [[Freelance]], on time #win/money', isNew: true },
          ],
          note: words.forms.log.newNote('Daily'),
        },
      }),
    'log-day': (modal) => log(modal, { ...DRAFT, when: { words: 'last friday' } }, { day: 20770 }),
    'log-problem': (modal) =>
      log(
        modal,
        { ...DRAFT, when: { words: 'someday' }, area: 'garden/roses' },
        { day: null, preview: null, error: words.forms.log.noDay },
      ),
    narrow: (modal) => {
      title(modal, words.forms.narrow.title('Learn Spanish'));
      const form = mountNarrowForm(
        modal,
        {
          hardest: 'Finding half an hour, then choosing a text',
          cue: '',
          step: 'Open the book and read a page',
          days: 7,
          schedule: 'daily',
        },
        { ...hostTools, change: nothing, submit: yes, cancel: nothing },
        words,
      );
      form.update({
        today: TODAY,
        hints: stepHints('Open the book and read a page', words.language).map(
          words.forms.narrow.hint,
        ),
        preview: {
          where: words.forms.narrow.properties('Learn Spanish'),
          lines: [
            'step: Open the book and read a page',
            'start: 2026-11-20',
            'days: 7',
            'schedule: daily',
          ].map((text) => ({ text, isNew: true })),
          note: null,
        },
        error: null,
      });
    },
    'review-question': (modal) => {
      title(modal, words.forms.review.title);
      mountReviewQuestion(
        modal,
        {
          note: '2026-W47',
          parts: [
            { title: 'Wins', yours: '## Wins\n\n- My own words', theirs: '## Wins\n\n- Ran 5 km' },
            { title: 'Numbers', yours: '## Numbers\n\nGood.', theirs: '## Numbers\n\n| | |' },
          ],
        },
        { ...hostTools, answer: yes, cancel: nothing },
        words,
      );
    },
  };
}

function title(modal: HTMLElement, text: string): void {
  append(modal, 'div', 'modal-title', text);
}
