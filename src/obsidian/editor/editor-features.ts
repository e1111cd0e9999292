import type { Extension } from '@codemirror/state';
import type { Plugin } from 'obsidian';
import type { Words } from '../../core/words/words';
import { interfaceLanguage } from '../languages';
import type { EditorJournal, EditorRules } from './editor-journal';
import { addMarkCommands } from './mark-commands';
import { markExtension } from './mark-extension';
import { MarkSuggest } from './mark-suggest';
import { readingMarks } from './reading-marks';
import { ReadingViews } from './reading-views';

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

  const reading = new ReadingViews(app, journal);
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
      reading.rerender();
    }
    reading.follow();
  };
  plugin.register(journal.onChange(follow));
  // What is said of a note is known from when it is opened on.
  const look = () => {
    reading.follow();
  };
  plugin.registerEvent(app.workspace.on('layout-change', look));
  plugin.registerEvent(app.workspace.on('file-open', look));
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
      reading.rerender();
    }, 0);
  });
  follow();
}
