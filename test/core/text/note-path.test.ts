import { describe, expect, it } from 'vitest';
import { notePathObstacle } from '../../../src/core/text/note-path';

describe('the path of a note to be written', () => {
  it.each(['2026-11-20.md', 'Journal/2026/so it began....md', 'Tägliches/1. Mai.md'])(
    'may be %s',
    (path) => {
      expect(notePathObstacle(path)).toBeNull();
    },
  );

  it.each([
    ['../2026-11-20.md', 'outside'],
    ['Days/../../2026-11-20.md', 'outside'],
    ['C:/Days/2026-11-20.md', 'outside'],
    ['./2026-11-20.md', 'hidden'],
    ['.x/2026-11-20.md', 'hidden'],
    ['Days/.2026-11-20.md', 'hidden'],
    ['Days//2026-11-20.md', 'nameless'],
    ['/2026-11-20.md', 'nameless'],
    ['Days\\2026-11-20.md', 'backslash'],
    ['Da\u001b[2Jys/2026-11-20.md', 'control-character'],
  ])('may not be %j', (path, kind) => {
    expect(notePathObstacle(path)).toEqual({ kind, path });
  });
});
