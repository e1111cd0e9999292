// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CanvasCard } from '../../host/frame/canvas-card';
import type { OpenEditor } from './editor-host';
import { openEditor } from './editor-host';

const NOTE = '# Plans\n\n- [ ] later #win\n- went out #win\n';

let open: OpenEditor;
let card: CanvasCard;

/** Edits a card beside an open note: of that note, or only text. */
async function edit(content: { text: string; isNote?: boolean; subpath?: string }) {
  open = await openEditor({ '2026-11-20.md': NOTE });
  const { host, view } = open;
  const { text, isNote = false, subpath = '' } = content;
  const file = isNote ? host.app.vault.getFileByPath(view.file?.path ?? '') : null;
  card = new CanvasCard(host.app, { file, text, subpath });
}

function drawn(): string[] {
  const { dom } = card.editor.cm;
  return [...dom.querySelectorAll('.small-wins-badge, .small-wins-dot')].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
  );
}

async function type(text: string): Promise<void> {
  const { cm } = card.editor;
  for (const letter of text) {
    cm.dispatch(cm.state.replaceSelection(letter), { userEvent: 'input.type' });
  }
  await new Promise((shown) => setTimeout(shown));
}

function titles(): (string | null)[] {
  const items = document.querySelectorAll('.suggestion-item .suggestion-title');
  return [...items].map((title) => title.textContent);
}

afterEach(async () => {
  card.close();
  await open.host.stop();
  document.body.replaceChildren();
});

describe('a card of a canvas', () => {
  it('has nothing of ours where it is only text', async () => {
    await edit({ text: '- went out #win' });
    card.editor.setCursor({ line: 0, ch: 15 });

    await type(' ');

    expect(drawn()).toEqual([]);
    expect(titles()).toEqual([]);
    for (const id of ['toggle-win', 'mark-as-step', 'complete-step', 'why-not-counted']) {
      expect(open.command(id)).toBe(false);
    }
    expect(card.editor.getValue()).toBe('- went out #win ');
  });

  it('has badges, dots, suggestions and commands where it shows all of a note', async () => {
    await edit({ text: NOTE, isNote: true });

    await vi.waitFor(() => {
      expect(drawn()).toContain('Open task: counts when done');
    });
    card.editor.setCursor({ line: 3, ch: 15 });
    await type(' ');
    expect(titles()).toContain('money');

    card.editor.setCursor({ line: 2, ch: 0 });
    open.command('toggle-win');
    expect(card.editor.getValue()).toContain('- [ ] later\n');
    // The note is open beside it, and is not what the command was for.
    expect(open.view.editor.getValue()).toBe(NOTE);
  });

  it('has nothing of ours where it is narrowed to a heading: its lines are not the note’s', async () => {
    await edit({ text: '- [ ] later #win\n- went out #win\n', isNote: true, subpath: '#Plans' });

    expect(drawn()).toEqual([]);
    expect(open.command('toggle-win')).toBe(false);
  });
});
