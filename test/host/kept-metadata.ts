import type { CachedMetadata } from 'obsidian';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** A note's text, and as JSON what the metadata cache knows of such a note. */
type Known = readonly [text: string, metadata: string];

let known: ReadonlyMap<string, string> | null = null;

/**
 * What the metadata cache knows of a note with this text, as JSON, where a run of tests has found it out for all pages
 * that start on such notes (`BUILT_METADATA` names its file); otherwise null.
 */
export function keptMetadata(text: string): string | null {
  known ??= new Map(readKnown());
  return known.get(text) ?? null;
}

function readKnown(): readonly Known[] {
  const built = process.env.BUILT_METADATA;
  return built === undefined ? [] : (JSON.parse(readFileSync(built, 'utf8')) as Known[]);
}

/** Such a file's text. What JSON would make another thing, as a number without end, is left out. */
export function metadataToKeep(
  texts: readonly string[],
  metadataOf: (text: string) => CachedMetadata,
): string {
  const all = texts.map((text) => ({ text, metadata: metadataOf(text) }));
  const kept = all.flatMap(({ text, metadata }): Known[] => {
    const json = JSON.stringify(metadata);
    return isDeepStrictEqual(JSON.parse(json), metadata) ? [[text, json]] : [];
  });
  return JSON.stringify(kept);
}
