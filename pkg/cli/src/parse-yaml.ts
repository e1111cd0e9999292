import type { YAMLMap } from 'yaml';
import { isScalar, parseDocument, visit } from 'yaml';

/**
 * Reads YAML as the library's `parse` does, in time that grows only with the text. Throws for invalid YAML, and for a
 * key that a mapping has twice: the library compares each key with every other one before it. Its warnings are
 * dropped, because they would go to stderr without a place; `check` reports problems of front matter.
 */
export function parseYaml(yaml: string): unknown {
  const document = parseDocument(yaml, {
    uniqueKeys: false,
    logLevel: 'error',
    // Pretty errors would draw the place of each error from the whole line that it is on.
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
    // NaN is not equal to itself, so it never repeats a key.
    if (!Number.isNaN(value)) seen.add(value);
  }
}
