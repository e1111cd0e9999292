import type { Plugin } from 'obsidian';
import type { PluginParts } from '../plugin-parts';
import { BlockChild } from './block-child';
import { insertBlock } from './insert-block-modal';

/** The language name of the blocks: ```` ```small-wins ````. */
export const BLOCK_LANGUAGE = 'small-wins';

/** Registers the block for Reading view and Live Preview, and the command that inserts one. */
export function registerCodeBlock(plugin: Plugin, parts: PluginParts): void {
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, element, context) => {
    context.addChild(new BlockChild(element, source, parts));
  });
  plugin.addCommand({
    id: 'insert-block',
    name: parts.words.commands.insertBlock,
    icon: 'layout-grid',
    editorCallback: (editor, info) => {
      insertBlock(parts, editor, info);
    },
  });
}
