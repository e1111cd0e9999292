// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostileText } from '../../core/review/hostile-text';
import type { OpenEditor } from './editor-host';
import { openEditor } from './editor-host';
import { runs } from '../../runs';

const NOTE = `# 2026-11-20
## Plan
- [ ] shoes by the door #step [[Run]]
- [-] call #win
## Wins
- sent the draft #win
- ran 5 km #win/health/running
- short messages #lesson
- missed the train #setback
\`#win\` is a tag
#restday
`;

let open: OpenEditor;

async function start(text: string, path = '2026-11-20.md'): Promise<OpenEditor> {
  open = await openEditor({ [path]: text });
  return open;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await open.host.stop();
  document.body.replaceChildren();
});

/** The badges, as `text|class|hint`. */
function badges({ cm }: OpenEditor): string[] {
  return [...cm.dom.querySelectorAll('.small-wins-badge')].map((badge) => {
    const classes = badge.className.replace(/small-wins-badge-?|\s+/g, ' ').trim();
    return [badge.textContent, classes, badge.getAttribute('aria-label') ?? ''].join('|');
  });
}

/** The dots, as `line|hint`, rings with a `?`. */
function dots({ cm }: OpenEditor): string[] {
  return [...cm.dom.querySelectorAll('.small-wins-dot')].map((dot) => {
    const line = dot.closest('.cm-line')?.textContent ?? '';
    const ring = dot.classList.contains('is-open') ? '?' : '';
    return `${ring}${line}|${dot.getAttribute('aria-label')}`;
  });
}

function type({ cm }: OpenEditor, at: number, insert: string, to = at): void {
  cm.dispatch({ changes: { from: at, to, insert }, userEvent: 'input.type' });
}

describe('marks in the editor', () => {
  it('shows each mark as a badge that says why it does not count', async () => {
    const editor = await start(NOTE);

    expect(badges(editor)).toEqual([
      '#step|step is-open|Open task: counts when done',
      "#win|win is-open|Cancelled: doesn't count",
      '#win|win|',
      '#win/health/running|win|',
      '#lesson|lesson|Lesson: listed, never counted',
      '#setback|setback|Setback: listed, never counted',
      '#restday|rest|',
    ]);
  });

  it('shows a dot beside what counts, and a ring with the reason beside what does not', async () => {
    expect(dots(await start(NOTE))).toEqual([
      '?- [ ] shoes by the door #step [[Run]]|Open task: counts when done',
      "?- [-] call #win|Cancelled: doesn't count",
      '- sent the draft #win|Counts',
      '- ran 5 km #win/health/running|Counts',
    ]);
  });

  it('draws nothing in a table cell being edited, which is given the whole note as its file', async () => {
    const editor = await start('- first\n\n| what | when |\n|---|---|\n| call | now |\n');
    const view = editor.host.app.workspace.activeNote;
    const cell = view?.openTableCell(4, 0);
    if (view == null || cell === undefined) throw new Error('no cell');

    cell.dispatch({ changes: { from: 4, insert: ' #win' }, userEvent: 'input.type' });

    expect(view.editor.getValue()).toContain('| call #win | now |');
    await vi.waitFor(() => expect(badges(editor)).toHaveLength(1));
    expect(cell.dom.querySelectorAll('.small-wins-badge, .small-wins-dot')).toHaveLength(0);
  });

  it('draws nothing in a footnote being edited, which is given the whole note as its file', async () => {
    const editor = await start('- first, and more[^1]\n\n[^1]: called #win\n');
    const footnote = editor.host.app.workspace.activeNote?.openFootnote('1');

    await vi.waitFor(() => expect(badges(editor)).toHaveLength(1));
    expect(footnote?.state.doc.toString()).toBe('called #win');
    expect(footnote?.dom.querySelectorAll('.small-wins-badge, .small-wins-dot')).toHaveLength(0);
    footnote?.destroy();
  });

  it('says that a cell’s row is marked in source mode, and marks no other line', async () => {
    const text = '- first\n\n| what | when |\n|---|---|\n| call | now |\n';
    const editor = await start(text);
    const view = editor.host.app.workspace.activeNote;
    view?.openTableCell(4, 0);

    for (const id of ['toggle-win', 'mark-as-step', 'complete-step']) editor.command(id);

    expect(view?.editor.getValue()).toBe(text);
    expect(editor.notices().join()).toContain('source mode');
  });

  it('changes no text, and hides the # in Live Preview while the cursor is elsewhere', async () => {
    const editor = await start(NOTE);
    const hidden = () =>
      [...editor.cm.dom.querySelectorAll('.small-wins-badge-prefix')].map((el) => el.textContent);

    expect(editor.cm.state.doc.toString()).toBe(NOTE);
    expect(hidden()).toEqual(['#', '#', '#', '#win/', '#', '#', '#']);

    editor.view.editor.setCursor({ line: 6, ch: 3 });
    expect(hidden()).toEqual(['#', '#', '#', '#', '#', '#']);

    await editor.view.setState({ ...editor.view.getState(), source: true }, { history: false });
    expect(hidden()).toEqual([]);
    expect(badges(editor)).toHaveLength(7);
  });

  it('follows what is typed', async () => {
    const editor = await start('- did it\n');

    type(editor, 8, ' #wi');
    expect(badges(editor)).toEqual([]);
    type(editor, 12, 'n');
    expect(badges(editor)).toEqual(['#win|win|']);
    type(editor, 2, '[ ] ');
    expect(dots(editor)).toEqual(['?- [ ] did it #win|Open task: counts when done']);
    type(editor, 0, '```\n');
    expect(badges(editor)).toEqual([]);
  });

  it('follows plain words without reading the note again', async () => {
    const editor = await start('Some words\n- did it #win\n');
    const parse = vi.spyOn(editor.journal, 'read');

    for (const [at, letter] of [...' of mine, and more'].entries()) type(editor, 10 + at, letter);

    expect(parse).not.toHaveBeenCalled();
    expect(badges(editor)).toEqual(['#win|win|']);
    expect(dots(editor)).toEqual(['- did it #win|Counts']);
  });

  it('reads a long note in a pause, and moves what it drew until then', async () => {
    const editor = await start(`${'Words, words.\n\n'.repeat(2_000)}`);
    await vi.waitFor(() => expect(editor.journal.listeners.size).toBeGreaterThan(1));
    const parse = vi.spyOn(editor.journal, 'read');

    type(editor, 0, '- did it #win\n');
    expect(parse).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(badges(editor)).toEqual(['#win|win|']));

    type(editor, 0, '\n#lesson\n');
    expect(dots(editor)).toEqual(['- did it #win|Counts']);
    type(editor, 9, '', 23);
    expect(dots(editor)).toEqual([]);
    expect(badges(editor)).toEqual([]);
  });

  it('shows nothing where the settings say so, at once', async () => {
    const editor = await start(NOTE);

    editor.journal.set({ badges: false });
    await vi.waitFor(() => expect(badges(editor)).toEqual([]));
    expect(dots(editor)).toHaveLength(4);

    editor.journal.set({ badges: false, dots: false });
    expect(dots(editor)).toEqual([]);

    editor.journal.set({});
    expect(badges(editor)).toHaveLength(7);
  });

  it('says that a template is not read, and that a note has no day', async () => {
    expect(dots(await start('- did it #win', 'Templates/Day.md'))).toEqual([
      '?- did it #win|Not read: this note is a template, or left out in your settings',
    ]);
    await open.host.stop();
    expect(dots(await start('- did it #win', 'Ideas.md'))).toEqual([
      "?- did it #win|No day: this isn't a daily note",
    ]);
  });

  it('shows a dot without a badge for a win that needs no tag', async () => {
    const editor = await start('## Done\n- did it\n');
    editor.journal.winHeadings = ['Done'];

    editor.journal.set({ hasUntaggedWins: true });

    await vi.waitFor(() => expect(dots(editor)).toEqual(['- did it|Counts']));
    expect(badges(editor)).toEqual([]);
  });

  it.each([
    ['one rule for each part that follows another', '## Numbers\n%% small-wins:begin', 2],
    ['a rule before words of the user’s own', 'My words.\n%% small-wins:begin', 3],
  ])('draws %s', async (_, between, count) => {
    const end = (section: string) => `%% small-wins:end ${section} sha=0123456789abcdef %%`;
    const text = `Mine.\n\n%% small-wins:begin wins week:2026-11-16 %%\n- made\n${end('wins')}\n\n${between} numbers week:2026-11-16 %%\n- 3\n${end('numbers')}\n`;

    const editor = await start(text, 'Reviews/2026-W47.md');

    expect(editor.cm.dom.querySelectorAll('.small-wins-rule')).toHaveLength(count);
    expect(editor.cm.contentDOM.textContent).not.toContain('small-wins:');
  });

  it('folds the markers of generated regions to rules unless the cursor is there', async () => {
    const text =
      'My words\n\n%% small-wins:begin wins week:2026-11-16 %%\n\n- made\n\n%% small-wins:end wins sha=0123456789abcdef %%\n';
    const editor = await start(text, 'Reviews/2026-W47.md');
    const rules = () => editor.cm.dom.querySelectorAll('.small-wins-rule').length;

    // Nothing follows the end, so nothing has to be set off from it.
    expect(rules()).toBe(1);
    editor.view.editor.setCursor({ line: 2, ch: 0 });
    expect(rules()).toBe(0);
    expect(editor.cm.contentDOM.textContent).toContain('small-wins:begin');
    expect(editor.cm.state.doc.toString()).toBe(text);
  });

  it('leaves nothing behind when the plugin is switched off', async () => {
    const errors = vi.spyOn(console, 'error');
    const editor = await start(NOTE);

    editor.host.disable('small-wins');

    expect(badges(editor)).toEqual([]);
    expect(dots(editor)).toEqual([]);
    expect(editor.journal.listeners.size).toBe(0);
    type(editor, 0, 'x');
    expect(errors).not.toHaveBeenCalled();
  });

  it('says in every note what the parser says', async () => {
    const editor = await start('');
    const lines = fc.array(
      fc.oneof(
        hostileText,
        fc.constantFrom('- a #win', '- [ ] b #step', '> c #win/x', '```', '%%', '| d #win |', ''),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (written) => {
        const text = written.join('\n').replace(/\r\n?/g, '\n');
        editor.view.editor.setValue(text);

        const note = editor.journal.read('2026-11-20.md', text);
        const marks = note.entries.flatMap((entry) => entry.marks.map(({ tag }) => tag));
        const drawn = [...editor.cm.dom.querySelectorAll('.small-wins-badge')]
          .filter((badge) => !/badge-(?:rest|pause)/.test(badge.className))
          .map((badge) => badge.textContent);
        expect([...drawn].sort()).toEqual([...marks].sort());
        const counting = note.entries.filter(
          ({ kind, state, wordless, day }) =>
            (kind === 'win' || kind === 'step') &&
            state === 'done' &&
            !wordless &&
            day !== null &&
            day <= editor.journal.today,
        );
        const filled = editor.cm.dom.querySelectorAll('.small-wins-dot:not(.is-open)');
        expect(filled).toHaveLength(counting.length);
      }),
      { numRuns: runs(300) },
    );
  });
});
