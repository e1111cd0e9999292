/** The address that opens a vault's view of all wins with a query. */
export function findAddress(vault: string, query: string): string {
  const given = { do: 'find', q: query, vault };
  const parts = Object.entries(given).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `obsidian://small-wins?${parts.join('&')}`;
}
