import type { CachedMetadata } from 'obsidian';
import { cachedMetadata } from './cached-metadata';

/** So many texts are remembered. */
const MANY = 1000;
const known = new Map<string, CachedMetadata>();

/**
 * A metadata cache of a note with that text, which nobody else has. What was found out is remembered: in one process
 * many apps start, most of them on the same few notes.
 */
export function metadataOf(text: string): CachedMetadata {
  const found = known.get(text) ?? cachedMetadata(text);
  // What is asked for again stays.
  known.delete(text);
  known.set(text, found);
  const [oldest] = known.keys();
  if (known.size > MANY && oldest !== undefined) known.delete(oldest);
  return structuredClone(found);
}
