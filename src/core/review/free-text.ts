import { foldWhiteSpace } from '../markdown/inert-text';
import type { Prose } from '../words/prose';
import type { Words } from '../words/words';
import { challengeQuestions, stepTasks } from './goal-section';
import type { ReviewPart } from './review-part';
import type { NoteLink } from './note-link';
import type { PeriodReview } from './period-review';
import type { Review } from './review';

/**
 * What follows the review and is the user's own: prompts with room for an answer, and the steps to come. With `about`
 * it also asks what happens next with challenges that have ended, and names the steps of goals.
 */
export function reviewFreeText(
  prompts: readonly string[],
  stepTag: string,
  words: Words,
  about: { readonly review: Review; readonly link: NoteLink } | null = null,
): ReviewPart[] {
  const { headings, stepsHint } = words.review;
  const questions = about === null ? [] : challengeQuestions(about.review, about.link, words);
  const tasks = about === null ? [] : stepTasks(about.review, stepTag, about.link);
  const hint = markdownOf(stepsHint(stepTag));
  return [
    reflectPart(headings.reflect, [...questions, ...prompts.map(boldPrompt)]),
    { name: 'next', markdown: `## ${headings.next}\n\n${hint}\n\n${tasks.join('\n') || '- [ ] '}` },
  ];
}

/** Questions with room for an answer below each; without a question there is no heading either. */
function reflectPart(heading: string, asked: readonly string[]): ReviewPart {
  if (asked.length === 0) return { name: 'reflect', markdown: '' };
  const paragraphs = [`## ${heading}`, ...asked.map((question) => `${question}\n\n`)];
  return { name: 'reflect', markdown: paragraphs.join('\n\n').trimEnd() };
}

function markdownOf(prose: Prose): string {
  return prose
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'strong' in part ? `**${part.strong}**` : `\`${part.code}\``;
    })
    .join('');
}

/**
 * The same for a longer period: prompts, and what comes next. A month names steps, a quarter goals, a year goals with
 * a first step; a range asks what to keep, to change and to try.
 */
export function periodFreeText(
  review: PeriodReview,
  prompts: readonly string[],
  {
    words,
    link,
    stepTag,
  }: { readonly words: Words; readonly link: NoteLink; readonly stepTag: string },
): ReviewPart[] {
  const { headings } = words.periodReview;
  const { kind } = review.period;
  if (kind === 'week') return [];
  const asked = [...challengeQuestions(review, link, words), ...prompts.map(boldPrompt)];
  return [
    reflectPart(headings.reflect, asked),
    {
      name: 'next',
      markdown: `## ${headings.next[kind]}\n\n${next(review, words, link, stepTag)}`,
    },
  ];
}

function next(review: PeriodReview, words: Words, link: NoteLink, stepTag: string): string {
  const { focusHint, firstStepHint, retro } = words.periodReview;
  const tasks = stepTasks(review, stepTag, link).join('\n') || '- [ ] ';
  switch (review.period.kind) {
    case 'quarter': {
      const goals = review.goals
        .filter(({ report: { goal, isOver } }) => goal.status === 'active' && !isOver)
        .sort((a, b) => b.wins - a.wins)
        .slice(0, MOST_GOALS)
        .map(({ report: { goal } }) => `- ${link(goal.path)}`);
      return `${focusHint}\n\n${goals.join('\n') || '- '}`;
    }
    case 'year':
      return `${firstStepHint}\n\n${tasks}`;
    case 'days':
      return [retro.keep, retro.change, retro.try].map((name) => `- **${name}:** `).join('\n');
    default:
      return `${markdownOf(words.review.stepsHint(stepTag))}\n\n${tasks}`;
  }
}

const MOST_GOALS = 3;

/** A prompt is bold; a field to fill in after it stays as it is. */
function boldPrompt(prompt: string): string {
  const [, question = '', field = ''] = /^([^[]*)(.*)$/s.exec(foldWhiteSpace(prompt)) ?? [];
  const words = question.trim();
  const bold = words === '' || words.includes('*') ? words : `**${words}**`;
  return [bold, field].filter((part) => part !== '').join(' ');
}
