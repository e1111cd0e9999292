import type { EditorState } from '@codemirror/state';
import { StateField } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { Decoration, EditorView } from '@codemirror/view';
import { getFrontMatterInfo } from '../markdown/front-matter';

/** More lines than anybody's properties take: the rest of a long note is not checked. */
const LONGEST = 20_000;
const LINE = Decoration.line({ class: 'cm-hmd-frontmatter' });

/** Marks the lines of the front matter with the class that themes use: to Markdown alone they would be a heading. */
export const frontMatterLines = StateField.define<DecorationSet>({
  create: decorate,
  update: (lines, { docChanged, state }) => (docChanged ? decorate(state) : lines),
  provide: (field) => EditorView.decorations.from(field),
});

function decorate({ doc }: EditorState): DecorationSet {
  if (!doc.line(1).text.startsWith('---')) return Decoration.none;
  const { exists, to } = getFrontMatterInfo(doc.sliceString(0, LONGEST));
  if (!exists) return Decoration.none;
  const lines = Array.from({ length: doc.lineAt(to).number }, (_, i) => doc.line(i + 1).from);
  return Decoration.set(lines.map((from) => LINE.range(from)));
}
