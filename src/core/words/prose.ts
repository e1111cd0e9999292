/** A piece of a sentence: plain, stressed, or as it is typed. */
export type ProsePart = string | { readonly strong: string } | { readonly code: string };

/** A sentence in pieces, so that a language may order them as it likes. */
export type Prose = readonly ProsePart[];
