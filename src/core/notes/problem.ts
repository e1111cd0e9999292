/** Something in a note that was not understood, and what was done instead. */
export interface Problem {
  /** 0-based */
  readonly line: number;
  /** a stable name in kebab-case: `bad-date` */
  readonly code: string;
  /** one English sentence: what it is, what was done instead, and how to fix it */
  readonly message: string;
}
