/** Something that could not be done: one sentence for the user, which says what was and was not written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What went wrong, as a sentence to show: our own words where we know, else the reason that the app gives. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `That did not work, and nothing was written. ${reason}`;
}
