// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { docsAddress } from '../../../src/core/words/docs-pages';
import { mountExplanation } from '../../../src/views/elements/explanation';
import { HOST_TOOLS, aPlace } from '../a-form';

/** What strength is, as shown once its (i) has been clicked `times` times. */
function explained(site: string | null, times: number): HTMLElement {
  const place = aPlace();
  const tools = {
    ...HOST_TOOLS,
    docsLink: (topic: Parameters<typeof docsAddress>[1]) => docsAddress(site, topic),
    words: english,
    announce: () => undefined,
  };
  mountExplanation(place, place, tools, 'strength');
  for (let i = 0; i < times; i++) place.querySelector('button')?.click();
  return place;
}

describe('the explanation of a word', () => {
  it('unfolds, with a link to the docs that opens outside the app', () => {
    const place = explained('https://example.org/docs', 1);

    expect(place.textContent).toContain('How steady');
    const link = place.querySelector('a');
    expect(link?.href).toBe('https://example.org/docs/streaks.md#strength');
    expect([link?.className, link?.target]).toEqual(['external-link', '_blank']);
  });

  it('stands alone while nobody has said where the docs are', () => {
    const place = explained(null, 1);

    expect(place.textContent).toContain('How steady');
    expect(place.querySelector('a')).toBeNull();
  });

  it('folds again, and leaves nothing for a search to find', () => {
    expect(explained('https://example.org/docs', 2).textContent).toBe('');
  });

  it('has one link, however often it is unfolded', () => {
    expect(explained('https://example.org/docs', 3).querySelectorAll('a')).toHaveLength(1);
  });
});
