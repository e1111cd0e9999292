/** The version of the shapes of all documents: it grows when a key changes its meaning or goes. */
export const JSON_VERSION = 1;

/** One document of JSON, on one line: what a program reads, with the version of its shape first. */
export function jsonDocument(value: object): string {
  return JSON.stringify({ version: JSON_VERSION, ...value });
}
