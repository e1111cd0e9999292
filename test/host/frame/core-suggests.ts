import { syntaxTree } from '@codemirror/language';
import type { EditorPosition, EditorSuggestTriggerInfo } from 'obsidian';
import type { TFile } from '../data/abstract-file';
import { getAllTags } from '../markdown/cached-metadata';
import type { App } from './app';
import type { Editor } from './editor';
import type { EditorSuggestContext } from './editor-suggest';
import { EditorSuggest } from './editor-suggest';

/**
 * Obsidian's own suggestions in the editor. They are asked before those of plugins, links first: plugins that change
 * them find them at the beginning of `workspace.editorSuggest.suggests`.
 */
export function coreSuggests(app: App): EditorSuggest<unknown>[] {
  return [new LinkSuggest(app), new TagSuggest(app)];
}

/** Notes after `[[`, until it is closed. */
class LinkSuggest extends EditorSuggest<TFile> {
  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    return textAfter(/\[\[([^[\]]*)$/, cursor, editor);
  }

  override getSuggestions({ query }: EditorSuggestContext): TFile[] {
    const wanted = query.toLowerCase();
    const { vault } = this.app;
    return vault
      .getMarkdownFiles()
      .filter(({ basename }) => basename.toLowerCase().includes(wanted));
  }

  override renderSuggestion({ basename }: TFile, element: HTMLElement): void {
    element.addClass('mod-complex');
    element.createDiv('suggestion-content').createDiv({ cls: 'suggestion-title', text: basename });
  }

  override selectSuggestion({ basename }: TFile): void {
    write(this.context, `${basename}]]`);
    this.close();
  }
}

/** The vault's tags while one is being typed; nothing once it is finished by a space. */
class TagSuggest extends EditorSuggest<string> {
  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    return textAfter(/(?:^|\s)#([^\s#.,;:!?"'`()[\]{}|<>@$%^&*+=\\~]*)$/, cursor, editor);
  }

  override getSuggestions({ query }: EditorSuggestContext): string[] {
    const { vault, metadataCache } = this.app;
    const found = vault.getMarkdownFiles().flatMap((file) => {
      const cache = metadataCache.getFileCache(file);
      return cache === null ? [] : (getAllTags(cache) ?? []);
    });
    const wanted = `#${query.toLowerCase()}`;
    return [...new Set(found)].filter((tag) => tag.toLowerCase().startsWith(wanted));
  }

  override renderSuggestion(tag: string, element: HTMLElement): void {
    element.setText(tag.slice(1));
  }

  override selectSuggestion(tag: string): void {
    write(this.context, tag.slice(1));
    this.close();
  }
}

/** What is typed after a sign, which its pattern captures; null in code. */
function textAfter(
  sign: RegExp,
  cursor: EditorPosition,
  editor: Editor,
): EditorSuggestTriggerInfo | null {
  const query = sign.exec(editor.getLine(cursor.line).slice(0, cursor.ch))?.[1];
  if (query === undefined) return null;
  const tree = syntaxTree(editor.cm.state);
  const { name } = tree.resolveInner(editor.posToOffset(cursor), -1);
  if (/Code/.test(name)) return null;
  return { start: { line: cursor.line, ch: cursor.ch - query.length }, end: cursor, query };
}

function write(context: EditorSuggestContext | null, text: string): void {
  if (context === null) return;
  const { editor, start, end } = context;
  editor.replaceRange(text, start, end);
  editor.setCursor({ line: start.line, ch: start.ch + text.length });
}
