import type { DocsTopic } from '../../core/words/docs-pages';
import { append, appendButton } from './element';
import type { ViewTools } from './view-tools';

/** Appends what opens the guide at the page of a topic, which is asked for at the click. */
export function appendDocsLink(
  parent: HTMLElement,
  tools: Pick<ViewTools, 'openDocs' | 'words'>,
  topic: () => DocsTopic,
): void {
  const button = appendButton(parent, 'small-wins-docs-link', () => {
    tools.openDocs(topic());
  });
  append(button, 'span', '', tools.words.explained.readMore);
}
