import type { english } from './en/english';

/**
 * Everything that people read, in one language: whole sentences, as texts or as functions of the facts they state, so
 * that each language can form them as it needs. A catalogue that lacks a sentence fails the type check. It is passed
 * in where sentences are made, and chosen once for each surface.
 */
export type Words = typeof english;
