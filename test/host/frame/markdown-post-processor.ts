import { Component } from './component';

/** "When it's no longer attached [...] this component will be unloaded." */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export interface SectionInformation {
  readonly text: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

export interface PostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(element: HTMLElement): SectionInformation | null;
}

export interface PostProcessor {
  (element: HTMLElement, context: PostProcessorContext): unknown;
  sortOrder?: number;
}

export type CodeBlockHandler = (
  source: string,
  element: HTMLElement,
  context: PostProcessorContext,
) => unknown;
