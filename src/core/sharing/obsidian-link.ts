/** Writes addresses that open a note of a vault in Obsidian. */
export function obsidianLink(vault: string): (path: string) => string {
  const name = encodeURIComponent(vault);
  return (path) => `obsidian://open?vault=${name}&file=${encodeURIComponent(path)}`;
}
