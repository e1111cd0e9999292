// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunningVault } from '../running-vault';
import { DATA, allRead, closeVault, newDevice, openVault, runVault } from '../running-vault';
import { runs } from '../../runs';

const PATHS = [
  '2026-01-01.md',
  '2026-01-02.md',
  'Journal/2026-01-03.md',
  'Journal/2026-01-04.md',
  'Out/2026-01-05.md',
  'Idea.md',
];
const TEXTS = [
  '- one #win',
  '- one #win\n- two #win',
  'nothing',
  '',
  '#restday',
  '---\nrest: true\n---\n',
  '---\ncreated: 2026-01-09\n---\n- dated #win',
];

type Deed =
  | { readonly kind: 'edit'; readonly path: string; readonly text: string }
  | { readonly kind: 'erase'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'rules'; readonly property: string }
  | { readonly kind: 'rebuild' }
  | { readonly kind: 'wait'; readonly milliseconds: number };

const path = fc.constantFrom(...PATHS);
const text = fc.constantFrom(...TEXTS);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit'), path, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('erase'), path }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant('rename'), path, to: path }),
      fc.record({
        kind: fc.constant('rename'),
        path: fc.constantFrom('Journal', 'Out'),
        to: fc.constantFrom('Journal', 'Out', 'New'),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rules'), property: fc.constantFrom('', 'created') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rebuild') }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('wait'), milliseconds: fc.nat({ max: 8 }) }),
  },
);

async function perform({ host, plugin }: RunningVault, done: Deed): Promise<void> {
  if (done.kind === 'edit') host.memory.edit(done.path, done.text);
  if (done.kind === 'erase') host.memory.erase(done.path);
  if (done.kind === 'rules') await plugin.store.set('dateProperty', done.property);
  if (done.kind === 'rebuild' && plugin.isOpen) void plugin.live.rebuild();
  if (done.kind === 'wait') await new Promise((end) => setTimeout(end, done.milliseconds));
  if (done.kind === 'rename') {
    const file = host.app.vault.getAbstractFileByPath(done.path);
    const isInside = `${done.to}/`.startsWith(`${done.path}/`);
    // What the disk refuses has not happened.
    if (file && !isInside) await host.app.vault.rename(file, done.to).catch(() => undefined);
  }
}

function said({ plugin }: RunningVault) {
  const { journal, today } = plugin.live;
  return {
    entries: journal.list({ countSteps: true }, today),
    days: journal.days(true),
    unreadable: plugin.live.unreadable,
  };
}

beforeEach(newDevice);

describe('the index, whatever happens while it reads', () => {
  it.each(['warm', 'cold'] as const)(
    'ends as a fresh start would read the notes: %s',
    async (firstIndex) => {
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(path, text),
          fc.array(deed, { maxLength: 14 }),
          fc.nat({ max: 6 }),
          async (notes, deeds, slowness) => {
            const settings = { [DATA]: '{"excludedFolders": ["Out"]}' };
            const vault = await openVault(
              { ...settings, ...notes },
              {
                firstIndex,
                prepare: ({ disk, app }) => {
                  disk.slow('read', /\.md$/, slowness);
                  app.metadataCache.delay = slowness;
                },
              },
            );
            for (const each of deeds) await perform(vault, each);
            await allRead(vault);
            // A note that was renamed last is read again, by a disk as slow as this.
            await perform(vault, { kind: 'wait', milliseconds: 2 * slowness });
            const followed = said(vault);
            const paths = vault.host.memory.paths();
            const left = paths.map((each) => [each, vault.host.memory.text(each) ?? ''] as const);
            await closeVault(vault);

            newDevice();
            const fresh = await runVault(Object.fromEntries(left));
            const wanted = said(fresh);
            await closeVault(fresh);

            expect(followed).toEqual(wanted);
          },
        ),
        { numRuns: runs(25) },
      );
    },
  );
});
