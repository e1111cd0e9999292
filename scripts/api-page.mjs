/** The types of the plugin's API as `docs/api.md` shows them: a test holds the page to the sources. */
export function typesOn(page) {
  const [, types] = /```ts\n(\/\/ The API.*?)```/s.exec(page) ?? [];
  if (types === undefined) throw new Error('docs/api.md shows no types: run npm run docs');
  return types;
}
