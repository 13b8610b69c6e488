/**
 * Tells the height of an element, its padding with it and its border not, at once and whenever it changes. Returns a
 * function that stops. A binding of Svelte does the same, with a kilobyte of script that every page would load.
 */
export function watchHeight(node: HTMLElement, tell: (px: number) => void): () => void {
  const observer = new ResizeObserver(() => tell(node.clientHeight));
  observer.observe(node);
  tell(node.clientHeight);
  return () => observer.disconnect();
}
