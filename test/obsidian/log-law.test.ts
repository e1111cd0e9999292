// @vitest-environment jsdom
import fc from 'fast-check';
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/core/calendar/day';
import type { RunningVault } from './running-vault';
import { closeVault, newDevice, runVault } from './running-vault';
import { runs } from '../runs';

const DAY = parseDay('2026-11-20') ?? 0;
const NOTE = '2026-11-20.md';

let vault: RunningVault;

beforeEach(async () => {
  newDevice();
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vault = await runVault({});
});

afterEach(() => closeVault(vault));

const line = fc.constantFrom(
  '',
  '## Wins',
  '# Title #',
  '### Below',
  '- one #win',
  '  - inside #step',
  '1. first #win',
  '- [ ] open #step',
  '- [x] done #win',
  '> - quoted #win',
  '| a | b #win |',
  '|---|---|',
  '```',
  '~~~js',
  '%%',
  '$$',
  '<!--',
  '-->',
  '---',
  'rest: true',
  'text #win',
  '\t- tab #win',
  '- unclosed `code',
  '^id',
);
const note = fc
  .tuple(
    fc.array(line, { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([lines, end, mark]) => mark + lines.join(end));
const words = fc.oneof(
  fc.constantFrom(
    'ran',
    'a `code',
    '<!-- x',
    '%% y',
    '- z',
    '$$',
    '[[Goal]] #win/health',
    '| cell',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => /[a-z0-9]/i.test(text)),
);

/** Whether `part` is what is left of `whole` when one stretch is taken out. */
function isWholeWithout(whole: string, part: string): boolean {
  let start = 0;
  while (start < part.length && whole[start] === part[start]) start++;
  return whole.endsWith(part.slice(start));
}

describe('a log', () => {
  it.each([
    ['on the disk', false],
    ['in an open editor', true],
  ])('gives a note exactly one entry more and leaves all else, %s', async (_, isOpen) => {
    await fc.assert(
      fc.asyncProperty(note, words, async (text, said) => {
        const { host, plugin, app } = vault;
        host.memory.edit(NOTE, text);
        await host.settled();
        const file = app.vault.getFileByPath(NOTE);
        const leaf = isOpen ? app.workspace.getLeaf('tab') : null;
        if (file !== null) await leaf?.openFile(file);
        const read = (each: string) => plugin.live.setup?.read(NOTE, each).entries ?? [];

        const wish = { words: said, day: DAY, kind: 'win', area: 'money', goal: null } as const;
        const logged = await plugin.logger.log(wish);
        await host.settled();

        const after = host.memory.text(NOTE) ?? '';
        expect(isWholeWithout(after, text)).toBe(true);
        expect(read(after)).toHaveLength(read(text).length + 1);
        const added = read(after).find((entry) => entry.line === logged.line);
        expect(added).toMatchObject({ day: DAY, text: logged.text });
        expect(added?.areas).toContain('money');
        await logged.undo();
        expect(host.memory.text(NOTE)).toBe(text);
        if (leaf?.view instanceof MarkdownView) {
          expect(leaf.view.editor.getValue()).toBe(
            host.memory.text(NOTE)?.replaceAll('\r\n', '\n'),
          );
        }
        leaf?.detach();
        host.memory.erase(NOTE);
        await host.settled();
      }),
      { numRuns: runs(60) },
    );
  });
});
