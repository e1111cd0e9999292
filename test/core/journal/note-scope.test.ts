import { describe, expect, it } from 'vitest';
import { noteScope } from '../../../src/core/journal/note-scope';

describe('note scope', () => {
  const everything = noteScope({ folders: [], templates: [] });

  it.each(['a.md', 'Journal/2026/11/2026-11-21.md', 'Notes/x.y.MD'])('reads %s', (path) => {
    expect(everything(path)).toBe(true);
  });

  it.each(['a.txt', 'md', '.obsidian/a.md', 'a/.trash/b.md', '.a.md'])('leaves out %s', (path) => {
    expect(everything(path)).toBe(false);
  });

  it('leaves out excluded folders whole', () => {
    const reads = noteScope({ folders: ['/Archive/', 'Old stuff'], templates: [] });

    expect(reads('Archive/a.md')).toBe(false);
    expect(reads('Archive/b/c.md')).toBe(false);
    expect(reads('Old stuff/a.md')).toBe(false);
    expect(reads('Archive 2/a.md')).toBe(true);
    expect(reads('b/Archive/a.md')).toBe(true);
  });

  it('leaves out templates, named with or without .md', () => {
    const reads = noteScope({ folders: [], templates: ['Templates/Day', 'Week.md', '/Lead'] });

    expect(reads('Templates/Day.md')).toBe(false);
    expect(reads('Week.md')).toBe(false);
    expect(reads('Lead.md')).toBe(false);
    expect(reads('Templates/Other.md')).toBe(true);
  });

  it.each(['', '/', ' ', '.'])('leaves nothing out for the folder %j', (name) => {
    const reads = noteScope({ folders: [name], templates: [name] });

    expect(reads('a.md')).toBe(true);
  });
});
