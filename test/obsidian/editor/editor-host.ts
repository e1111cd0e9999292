import type { EditorView } from '@codemirror/view';
import { MarkdownView } from 'obsidian';
import type { HostOptions } from '../../host/host';
import { Host } from '../../host/host';
import type { SampleJournal } from './sample-plugin';
import { MANIFEST, SamplePlugin } from './sample-plugin';

/** A running app with the editor's features, and a note open in it. */
export interface OpenEditor {
  readonly host: Host;
  readonly journal: SampleJournal;
  readonly view: MarkdownView;
  readonly cm: EditorView;
  command(id: string): boolean;
  notices(): string[];
}

/** jsdom has no layout: to the editor every text is at its beginning. */
function withoutLayout(): void {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
}

/** Opens the first of the files. */
export async function openEditor(
  files: Readonly<Record<string, string>>,
  options: HostOptions = {},
): Promise<OpenEditor> {
  withoutLayout();
  const host = new Host({ files, ...options });
  let plugin: SamplePlugin | undefined;
  await host.start(async () => {
    plugin = await host.enable(SamplePlugin, MANIFEST);
  });
  await host.settled();
  const [path = ''] = Object.keys(files);
  const file = host.obsidian.vault.getFileByPath(path);
  if (!plugin || !file) throw new Error('nothing to open');
  const leaf = host.obsidian.workspace.getLeaf();
  await leaf.openFile(file);
  const { view } = leaf;
  if (!(view instanceof MarkdownView)) throw new Error('no note is open');
  const { cm } = view.editor as unknown as { cm: EditorView };
  return {
    host,
    journal: plugin.journal,
    view,
    cm,
    command: (id) => host.app.commands.executeCommandById(`small-wins:${id}`),
    notices: () =>
      [...document.querySelectorAll('.notice')].map((notice) => notice.textContent ?? ''),
  };
}
