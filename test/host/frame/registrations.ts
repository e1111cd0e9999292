import type { Extension } from '@codemirror/state';
import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  HoverLinkSource,
  ObsidianProtocolHandler,
} from 'obsidian';
import type { CodeBlockHandler, PostProcessor } from './markdown-post-processor';
import type { EditorSuggest } from './editor-suggest';
import type { View } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

export interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

export interface RibbonAction {
  readonly icon: string;
  readonly title: string;
  readonly element: HTMLElement;
}

/** What plugins have hooked into the app. A test reads here what is left after a plugin was unloaded. */
export class Registrations {
  readonly views = new Map<string, ViewCreator>();
  readonly extensions = new Map<string, string>();
  readonly postProcessors: PostProcessor[] = [];
  readonly codeBlocks = new Map<string, CodeBlockHandler>();
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: EditorSuggest<unknown>[] = [];
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly hoverSources = new Map<string, HoverLinkSource>();
  readonly cliCommands = new Map<string, CliCommand>();
  readonly basesViews = new Map<string, BasesViewRegistration>();
  readonly ribbon: RibbonAction[] = [];
  readonly statusBar: HTMLElement[] = [];

  /** How much is registered, by kind; kinds without anything are left out. */
  counts(): Record<string, number> {
    return Object.fromEntries(
      Object.entries(this).flatMap(([kind, held]: [string, unknown]) => {
        const count = Array.isArray(held) ? held.length : held instanceof Map ? held.size : 0;
        return count > 0 ? [[kind, count]] : [];
      }),
    );
  }
}
