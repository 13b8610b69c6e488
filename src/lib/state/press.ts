/** Returns whether a press follows a link in this window: any other asks for a new one, for a menu, or to save. */
export function isPlainPress(press: MouseEvent): boolean {
  return press.button === 0 && !press.ctrlKey && !press.metaKey && !press.shiftKey && !press.altKey;
}
