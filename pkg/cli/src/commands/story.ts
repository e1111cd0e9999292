import { joinParts } from '../../../../src/core/review/review-note';
import { storyOf } from '../../../../src/core/sharing/story';
import { storyNote } from '../../../../src/core/sharing/story-note';
import { misuse } from '../failure';
import { goalOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import type { DocumentOptions } from '../write-document';
import { requireWrite, toldWrite, writeDocument } from '../write-document';

export interface StoryOptions extends DocumentOptions {
  readonly goal?: string;
  readonly names?: boolean;
  readonly setbacks?: boolean;
}

/** `small-wins story`: what became of a goal; with `--write` it becomes, or updates, a note beside the goal's. */
export async function story(
  vault: IndexedVault,
  options: StoryOptions,
  output: Output,
): Promise<void> {
  requireWrite(options);
  const { words, noteWords } = output;
  const { goals, today, settings } = vault;
  const goal = goalOption(vault, options.goal);
  if (goal === null) throw misuse((say) => say.needsGoal);
  const document = storyNote(storyOf(goals, goal, vault), {
    goals,
    words: noteWords,
    asOf: today,
    names: options.names === true,
    setbacks: options.setbacks === true,
    quiet: settings.quiet,
  });
  const markdown = joinParts(document.sections);
  const written = options.write === true ? await writeDocument(vault, document, options) : null;
  if (output.json) output.document({ path: document.path, markdown, ...written });
  else if (written === null) output.raw(markdown);
  else output.lines(toldWrite(written, document, words, words.cli.storyIn));
}
