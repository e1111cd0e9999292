import { describe, expect, it } from 'vitest';
import type { App } from 'obsidian';
import { RestingAdvice } from '../../src/obsidian/goals/resting-advice';

/** Only what is kept on the device. */
function device(stored: unknown = null) {
  const kept = { value: stored };
  const app = {
    loadLocalStorage: () => kept.value,
    saveLocalStorage: (_: string, value: unknown) => {
      kept.value = value;
    },
  } as unknown as App;
  return { kept, advice: new RestingAdvice(app) };
}

describe('the advice to make a step smaller', () => {
  it('rests for seven days after a new step', () => {
    const { advice } = device();
    advice.rest('Spanish.md', 100);

    expect([...advice.paths(100)]).toEqual(['Spanish.md']);
    expect([...advice.paths(106)]).toEqual(['Spanish.md']);
    expect([...advice.paths(107)]).toEqual([]);
  });

  it('is given again once the new step is taken back', () => {
    const { advice, kept } = device();
    advice.rest('Report.md', 99);
    advice.rest('Spanish.md', 100)();

    expect([...advice.paths(100)]).toEqual(['Report.md']);
    advice.rest('Report.md', 101)();
    expect([...advice.paths(105)]).toEqual(['Report.md']);
    expect(kept.value).not.toBeNull();
  });

  it.each([[null], ['x'], [[1]], [{ 'A.md': 5, 'B.md': 'soon' }]])(
    'is given whatever else is kept: %j',
    (stored) => {
      expect([...device(stored).advice.paths(100)]).toEqual([]);
    },
  );
});
