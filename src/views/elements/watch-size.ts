/** Calls back on each change of an element's size. Returns a function that stops that. */
export function watchSize(element: HTMLElement, onChange: () => void): () => void {
  const view = element.ownerDocument.defaultView;
  const observer = view === null ? null : new view.ResizeObserver(onChange);
  observer?.observe(element);
  return () => {
    observer?.disconnect();
  };
}
