/**
 * Notes how much of the window's height is above the editor, in `--above`: the site's header is as high as its fonts and the
 * width of the page make it. Returns what ends it.
 */
export function fitWindow(editor: HTMLElement): () => void {
  const note = (): void =>
    editor.style.setProperty('--above', `${editor.getBoundingClientRect().top + scrollY}px`);
  const sizes = new ResizeObserver(note);
  sizes.observe(document.body);
  note();
  return () => sizes.disconnect();
}
