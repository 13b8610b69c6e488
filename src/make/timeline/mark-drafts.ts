/**
 * Marks the events of an axis that are not ready, by their links, for the style sheet: the axis knows nothing of drafts, which
 * no reader sees.
 */
export function markDrafts(node: HTMLElement, drafts: () => ReadonlySet<string>): () => void {
  const mark = (): void => {
    for (const link of node.querySelectorAll<SVGAElement>('svg a')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      link.toggleAttribute('data-draft', drafts().has(id));
    }
  };
  const observer = new MutationObserver(mark);
  // The axis draws another event with the element of one that is gone.
  observer.observe(node, { childList: true, subtree: true, attributeFilter: ['href'] });
  mark();
  return () => observer.disconnect();
}
