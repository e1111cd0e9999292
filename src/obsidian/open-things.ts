/** How to close what stands over the app: dialogs, menus, lists of suggestions. Without the plugin none of them works. */
const closings = new Set<() => void>();

/** Closes something if the plugin is switched off before the result is called. */
export function closeWithPlugin(close: () => void): () => void {
  closings.add(close);
  return () => {
    closings.delete(close);
  };
}

/** Closes all that is open; the plugin is being switched off. */
export function closeAll(): void {
  const all = [...closings];
  closings.clear();
  for (const close of all) close();
}
