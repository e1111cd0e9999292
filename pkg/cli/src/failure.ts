import type { Words } from '../../../src/core/words/words';
import { cliWords } from './languages';

/** Takes a sentence from the catalogue, with the facts that it states. */
export type Saying = (words: Words) => string;

/** Ends the command: one line on stderr that says what is wrong, where, and how to fix it. */
export class Failure extends Error {
  constructor(
    saying: Saying,
    /** 1: the job failed · 2: the command was used wrongly */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(saying(cliWords()));
  }
}

/** The failure of a command that was used wrongly. */
export function misuse(saying: (failures: Words['cliFailures']) => string): Failure {
  return new Failure(({ cliFailures }) => saying(cliFailures), 2);
}
