// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DocsTopic } from '../../../src/core/words/docs-pages';
import { english } from '../../../src/core/words/en/english';
import { mountExplanation } from '../../../src/views/elements/explanation';
import { HOST_TOOLS, aPlace } from '../a-form';

/** What strength is, as shown once its (i) has been clicked `times` times. */
function explained(times: number) {
  const place = aPlace();
  const opened: DocsTopic[] = [];
  const tools = {
    ...HOST_TOOLS,
    openDocs: (topic: DocsTopic) => void opened.push(topic),
    words: english,
    announce: () => undefined,
  };
  mountExplanation(place, place, tools, 'strength');
  for (let i = 0; i < times; i++) place.querySelector<HTMLElement>('.small-wins-info')?.click();
  const link = () => place.querySelectorAll<HTMLElement>('.small-wins-docs-link');
  return { place, opened, link };
}

describe('the explanation of a word', () => {
  it('unfolds, with a link that opens the guide', () => {
    const { place, opened, link } = explained(1);

    expect(place.textContent).toContain('How steady');
    link()[0]?.click();
    expect(opened).toEqual([{ word: 'strength' }]);
  });

  it('folds again, and leaves nothing for a search to find', () => {
    expect(explained(2).place.textContent).toBe('');
  });

  it('has one link, however often it is unfolded', () => {
    expect(explained(3).link()).toHaveLength(1);
  });
});
