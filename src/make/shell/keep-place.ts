/**
 * Keeps the words of the article where they are in the window when what is above it grows or shrinks. Returns what ends it.
 * A change of the content is made up for in the same task, so that who presses or measures between two frames meets the words
 * where they are seen; the observer of sizes sees what else changes the height, such as a narrower window.
 */
export function keepPlace(above: HTMLElement): () => void {
  let { offsetHeight: height, offsetWidth: width } = above;
  const keep = (): void => {
    const by = above.offsetHeight - height;
    // In a window of another width the words are elsewhere anyway.
    const isOther = above.offsetWidth !== width;
    ({ offsetHeight: height, offsetWidth: width } = above);
    if (by !== 0 && !isOther) document.getElementById('make-article')?.scrollBy(0, by);
  };
  const sizes = new ResizeObserver(keep);
  const content = new MutationObserver(keep);
  sizes.observe(above);
  content.observe(above, { subtree: true, childList: true, attributeFilter: ['height', 'style'] });
  return () => {
    sizes.disconnect();
    content.disconnect();
  };
}
