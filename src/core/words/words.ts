import type { english } from './en/english';

/**
 * Everything that people read, in one language: whole sentences, as texts or as functions of what they tell, so that
 * each language can turn them as it needs. A catalogue that lacks a sentence fails the type check. It is handed in
 * where sentences are made, and chosen once for a surface.
 */
export type Words = typeof english;
