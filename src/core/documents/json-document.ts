/** The version of the shapes of all documents: it grows when a key changes its meaning or is removed. */
export const JSON_VERSION = 1;

/** One JSON document, on one line, for programs to read; the version of its shape comes first. */
export function jsonDocument(value: object): string {
  return JSON.stringify({ version: JSON_VERSION, ...value });
}
