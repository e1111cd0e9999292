import { expect } from 'vitest';
import type { PluginPage, PluginPages } from './plugin-page';
import type { Opening } from './stage/stage';

/**
 * A page for a test that does not mind what others have done: opening one takes longer than most tests do. Only
 * neighbours that ask for the same share one.
 */
export function goOn(pages: PluginPages, opening: Opening = {}): Promise<PluginPage> {
  return pages.goOn(opening, expect.getState().currentTestName ?? '');
}
