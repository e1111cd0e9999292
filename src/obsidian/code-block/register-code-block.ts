import type { Plugin } from 'obsidian';
import { MarkdownRenderChild } from 'obsidian';
import type { Door } from '../door';
import { BlockChild } from './block-child';
import { askForBlock } from './insert-block-modal';

/** The language name of the blocks: ```` ```small-wins ````. */
export const BLOCK_LANGUAGE = 'small-wins';

/** Registers the block for Reading view and Live Preview, and the command that inserts one. */
export function registerCodeBlock(plugin: Plugin, door: Door): void {
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, element, context) => {
    const place = new MarkdownRenderChild(element);
    context.addChild(place);
    place.register(
      door.enter((parts) => {
        place.addChild(new BlockChild(element, source, parts));
      }),
    );
  });
  plugin.addCommand({
    id: 'insert-block',
    name: door.words.commands.insertBlock,
    icon: 'layout-grid',
    editorCallback: (editor, info) => {
      door.enter((parts) => {
        askForBlock(parts, editor, info);
      });
    },
  });
}
