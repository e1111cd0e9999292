import { describe, expect, it } from 'vitest';
import { stepHints } from '../../../src/core/goals/step-hints';

function kinds(step: string, language = 'en'): string[] {
  return stepHints(step, language).map(({ kind }) => kind);
}

describe('hints for a step', () => {
  it.each([
    'open the draft',
    'Read one paragraph of Nada aloud',
    'put the shoes by the door',
    'scrub the sink',
    'just breathe out',
    'fluff up a pillow',
    'floss 1 tooth',
    '',
    '   ',
  ])('say nothing of “%s”', (step) => {
    expect(kinds(step)).toEqual([]);
  });

  it.each([
    'ten calf raises',
    'the report',
    'Spanish vocabulary',
    'my desk',
    'meditation',
    '5 pages',
  ])('miss a verb in “%s”', (step) => {
    expect(kinds(step)).toEqual(['no-verb']);
  });

  it.each([
    'open the draft and write',
    'open the draft, then write',
    'eat & sleep',
    'open AND run',
  ])('find two steps in “%s”', (step) => {
    expect(kinds(step)).toEqual(['two-steps']);
  });

  it('find no joint within a word', () => {
    expect(kinds('wash the sandy hands')).toEqual([]);
  });

  it('find what is long', () => {
    expect(kinds('open the draft which lies on the desk in the study')).toEqual(['long']);
    expect(kinds(`read ${'x'.repeat(60)}`)).toContain('long');
  });

  it('look for verbs in English alone, for joints where they are known', () => {
    expect(kinds('der Bericht', 'de-AT')).toEqual([]);
    expect(kinds('Datei öffnen und schreiben', 'de-AT')).toEqual(['two-steps']);
    expect(kinds('開く', 'ja')).toEqual([]);
  });
});
