import type { Words } from './words';

/** Something could not be done: one sentence for the user that says what was and was not written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What went wrong, as a sentence to show: our own words if it is a Refusal, otherwise the app's reason. */
export function sentenceOf(error: unknown, { failures }: Pick<Words, 'failures'>): string {
  if (error instanceof Refusal) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return failures.unknown(reason);
}
