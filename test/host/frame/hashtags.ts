import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { Decoration, ViewPlugin } from '@codemirror/view';
import { isTagName } from '../markdown/tag';

const TAG = /(^|[\s*_])(#[^\s#.,;:!?"'`()[\]{}|<>@$%^&*+=\\~]+)/g;
const IN_CODE = /Code|Comment|URL|Link/;
const BEGIN = Decoration.mark({
  class: 'cm-formatting cm-formatting-hashtag cm-hashtag cm-hashtag-begin',
});
const END = Decoration.mark({ class: 'cm-hashtag cm-hashtag-end' });

/** Draws each tag in two parts, its `#` and its name, with the classes that the app's pill and themes' own hang on. */
export const hashtags = ViewPlugin.define(
  (view) => ({
    decorations: decorate(view),
    update({ docChanged, viewportChanged, view: shown }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = decorate(shown);
    },
  }),
  { decorations: ({ decorations }) => decorations },
);

function decorate(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  const tree = syntaxTree(view.state);
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      for (const { 1: before = '', 2: tag = '', index } of line.text.matchAll(TAG)) {
        const start = line.from + index + before.length;
        if (!isTagName(tag.slice(1)) || IN_CODE.test(tree.resolveInner(start, 1).name)) continue;
        found.add(start, start + 1, BEGIN);
        found.add(start + 1, start + tag.length, END);
      }
      at = line.to + 1;
    }
  }
  return found.finish();
}
