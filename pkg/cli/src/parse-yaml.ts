import type { YAMLMap } from 'yaml';
import { isScalar, parseDocument, visit } from 'yaml';

/**
 * Reads YAML as `parse` of the library does, in time that grows with the text alone. Throws for what is no YAML, and for a
 * key that a mapping has twice: the library compares each key with every other one before it. Its warnings are dropped,
 * for they would go to stderr without a place; front matter is what `check` speaks of.
 */
export function parseYaml(yaml: string): unknown {
  const document = parseDocument(yaml, {
    uniqueKeys: false,
    logLevel: 'error',
    // A picture of the place is drawn for each error, from the whole line that it is on.
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  visit(document, {
    Map: (_, map) => {
      refuseTwins(map);
    },
  });
  return document.toJS();
}

function refuseTwins({ items }: YAMLMap): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const { value } = key;
    if (seen.has(value)) throw new Error(`the key ${String(value)} is there twice`);
    // No number that is none equals another.
    if (!Number.isNaN(value)) seen.add(value);
  }
}
