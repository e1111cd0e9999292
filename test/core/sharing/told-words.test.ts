import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldMarkdown, toldPlain } from '../../../src/core/sharing/told-words';
import { goalsOver } from '../goals/a-vault';
import { aJournal } from '../journal/a-journal';
import { hostileText } from '../review/hostile-text';

const goals = goalsOver(aJournal(), { 'Projects/Write the report.md': {} });
const told = (text: string, names = false) =>
  toldMarkdown({ text, path: '2026-11-20.md', kind: 'win' }, { goals, names });

describe('words that leave the vault', () => {
  it.each([
    ['rang [[Mia Rossi]] at last', 'rang … at last'],
    ['rang [[People/Mia Rossi|the neighbour]]', 'rang the neighbour'],
    ['page 3 of [[Work/Private#Plan]]', 'page 3 of …'],
    ['page 3 [[Write the report]]', 'page 3'],
    ['gave [[Write the report]] a title', 'gave Write the report a title'],
    ['[[Write the report]]', 'Write the report'],
    ['as on [[Journal/2026/2026-11-16]]', 'as on 2026-11-16'],
    ['[the plan](Private/Plan.md) is out', 'the plan is out'],
    ['[[a] b](x.md) and [c](y.md)', '[a] b and c'],
    [
      'see [it](file:///home/kay/x.pdf) and <https://example.org/a>',
      'see it and https://example.org/a',
    ],
    ['saved file:///home/kay/x.pdf there', 'saved … there'],
    ['in obsidian://open?vault=Secret&file=x now', 'in … now'],
    ['done ![[scan of passport.png]] today', 'done today'],
    ['done ![me](photos/me.jpg)', 'done'],
    ['![[only.png]]', '…'],
    ['a <b>bold</b> move<!-- not this -->', 'a bold move'],
    ['fixed #garden today #home/private #x', 'fixed garden today'],
    ['#garden weeded', 'garden weeded'],
    ['– [longest yet](Run.md) —', 'longest yet'],
    ['well-known – and 3 - 1', 'well-known – and 3 - 1'],
    ['–', '–'],
    ['it works[^1]', 'it works'],
    ['it works^[but [[Mia]] knows [why]] well', 'it works well'],
    ['ran [with:: [[Mia]] and #Tom] home (mood:: low)', 'ran home'],
    ['time:: well spent, 2::1', 'time:: well spent, 2::1'],
    ['kept `[with:: Mia]`', 'kept `[with:: Mia]`'],
    ['from /home/kay/notes/x.md, C:\\Users\\kay\\x and ~/Private/y', 'from … … and …'],
    ['on \\\\nas\\kay and/or 3/4 /s', 'on … and/or 3/4 /s'],
    ['kept **bold**, `[[code]]` and \\[[this]]', 'kept **bold**, `[[code]]` and \\[[this]]'],
  ])('%s', (written, expected) => {
    expect(told(written)).toBe(expected);
  });

  it('name notes and people where that is asked for', () => {
    expect(told('rang [[People/Mia Rossi]]', true)).toBe('rang Mia Rossi');
  });

  it('are plain where nothing renders them', () => {
    const plain = toldPlain(
      { text: '**bold** ==mark== ~~gone~~ \\* `code` [[X|y]]', path: 'a.md', kind: 'win' },
      { goals, names: false },
    );

    expect(plain).toBe('bold mark gone * code y');
  });

  it('hold neither target nor folder of any link, whatever is around it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        // What opens code, a comment or an address around the link takes it as text.
        fc.pre(!/[`$%<\\[\]()!:]/.test(before + after));
        const text = toldPlain(
          { text: `${before} [[Zanzibar/Quokka]] ${after}`, path: 'a.md', kind: 'win' },
          { goals, names: false },
        );

        expect(text).not.toMatch(/Zanzibar|Quokka/);
      }),
    );
  });
});
