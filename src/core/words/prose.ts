/** A piece of a sentence: plain, stressed, or as it is typed. */
export type ProsePart = string | { readonly strong: string } | { readonly code: string };

/** A sentence in pieces, so that a language can order them freely. */
export type Prose = readonly ProsePart[];
