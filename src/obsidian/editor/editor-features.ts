import type { Extension } from '@codemirror/state';
import type { App, Plugin } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { Words } from '../../core/words/words';
import { interfaceLanguage } from '../languages';
import type { EditorJournal, EditorRules } from './editor-journal';
import { addMarkCommands } from './mark-commands';
import { markExtension } from './mark-extension';
import { MarkSuggest } from './mark-suggest';
import { readingMarks } from './reading-marks';

/**
 * Registers everything shown and done in notes, in the editor and in Reading view, until the plugin unloads. Settings
 * that enable or disable parts of it take effect without a reload.
 */
export function registerEditorFeatures(plugin: Plugin, journal: EditorJournal, words: Words): void {
  const { app } = plugin;
  const extensions: Extension[] = [];
  plugin.registerEditorExtension(extensions);
  plugin.registerMarkdownPostProcessor(readingMarks(journal));
  const suggest = new MarkSuggest(app, journal, words.editor);
  plugin.registerEditorSuggest(suggest);
  addMarkCommands(plugin, journal, words);

  let shown: EditorRules | null = null;
  const follow = () => {
    const { rules } = journal;
    const isOn = rules.badges || rules.dots;
    if (isOn !== extensions.length > 0) {
      extensions.splice(0, extensions.length, ...(isOn ? [markExtension(journal)] : []));
      // Every editor then reloads its extensions, which is costly: only on a switch, not on every change.
      app.workspace.updateOptions();
    }
    if (rules !== shown) {
      shown = rules;
      rerender(app);
    }
  };
  plugin.register(journal.onChange(follow));
  plugin.register(
    interfaceLanguage.onChange(() => {
      suggest.instruct();
      follow();
    }),
  );
  plugin.register(() => {
    extensions.length = 0;
    app.workspace.updateOptions();
    // Only after the post processor has been removed too.
    window.setTimeout(() => {
      rerender(app);
    }, 0);
  });
  follow();
}

/** Renders the notes in Reading view again. */
function rerender(app: App): void {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.getMode() === 'preview') {
      view.previewMode.rerender(true);
    }
  }
}
