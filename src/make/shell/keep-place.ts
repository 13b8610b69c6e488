/** Keeps the words of the article where they are in the window when what is above it grows or shrinks. Returns what ends it. */
export function keepPlace(above: HTMLElement): () => void {
  let height = above.offsetHeight;
  const observer = new ResizeObserver(() => {
    const by = above.offsetHeight - height;
    height += by;
    document.getElementById('make-article')?.scrollBy(0, by);
  });
  observer.observe(above);
  return () => observer.disconnect();
}
