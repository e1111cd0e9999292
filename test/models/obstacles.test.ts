import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../src/core/vault/file-problem';
import { english } from '../../src/core/words/en/english';
import type { ObstacleFacts } from '../../src/models/obstacles';
import { obstacles } from '../../src/models/obstacles';

const DAMAGED: FileProblem = {
  path: '.obsidian/daily-notes.json',
  code: 'bad-json',
  reason: null,
  used: 'defaults',
};

function found(facts: Partial<ObstacleFacts> = {}) {
  return obstacles({
    dailyFormat: 'YYYY-MM-DD',
    configProblems: [],
    writeObstacle: null,
    unreadable: [],
    progress: null,
    words: english,
    lost: null,
    ...facts,
  });
}

/** What the first obstacle says about its place, as one text. */
function place(facts: Partial<ObstacleFacts>): string {
  return JSON.stringify(found(facts)[0]?.where);
}

describe('obstacles', () => {
  it('are none in a vault that can be read', () => {
    expect(found()).toEqual([]);
  });

  it('name a date format that names no day, and the setting that fixes it', () => {
    const [format] = found({ dailyFormat: 'dddd' });

    expect(format).toMatchObject({ id: 'format', actions: [{ id: 'open-daily-settings' }] });
    expect(place({ dailyFormat: 'dddd' })).toContain('dddd');
  });

  it('name each settings file that could not be used', () => {
    const configProblems = [DAMAGED];

    expect(found({ configProblems })).toMatchObject([
      { id: '.obsidian/daily-notes.json', topic: { problem: 'bad-json' } },
    ]);
    expect(place({ configProblems })).toContain('This file is damaged');
  });

  it('say why nothing may be written, once', () => {
    const writeObstacle = {
      kind: 'file',
      problem: {
        path: '.obsidian/daily-notes.json',
        code: 'unreadable',
        reason: null,
        isConfig: true,
      },
    } as const;
    const configProblems = [DAMAGED];

    expect(found({ writeObstacle })).toMatchObject([
      {
        id: 'write',
        where: [expect.stringContaining(".obsidian/daily-notes.json can't be read.")],
      },
    ]);
    expect(found({ writeObstacle, configProblems })).toHaveLength(1);
  });

  it('name daily notes that are not found, and what would find them', () => {
    const lost = {
      location: { folder: 'Journal', format: 'YYYY/YYYY-MM-DD' },
      language: null,
      cause: 'place',
      count: 228,
      example: 'Journal/2026/2026-11-02.md',
    } as const;
    const names = (facts: Partial<ObstacleFacts>) =>
      found(facts).map(({ id, actions }) => [id, actions.map(({ name }) => name)]);

    expect(found({ lost })).toMatchObject([{ what: "228 daily notes aren't found" }]);
    expect(place({ lost })).toContain('Journal/2026/2026-11-02.md');
    expect(names({ lost })).toEqual([
      ['lost', ['Use this folder and format', 'Open the settings']],
    ]);
    expect(names({ lost: { ...lost, cause: 'others' } })).toEqual([
      ['lost', ['Read them too', 'Open the settings']],
    ]);
    expect(names({ lost, dailyFormat: 'dddd' }).map(([id]) => id)).toEqual(['format']);
  });

  it('name the first note that could not be read, and how many more there are', () => {
    const unreadable = ['A.md', 'B.md', 'C.md'];

    expect(place({ unreadable })).toContain('A.md and 2 more');
    expect(place({ unreadable: ['A.md'] })).not.toContain('more');
  });

  it('say nothing of unread notes while notes are being read', () => {
    const progress = { done: 1, all: 9, isFirst: false, unreadBefore: null };

    expect(found({ unreadable: ['A.md'], progress })).toEqual([]);
  });
});
