/** What a key does wherever it is pressed in the editor. */
export type Command = 'undo' | 'redo' | 'add' | 'save' | 'publish' | 'keys' | 'nextPane' | 'previousPane';

/** Returns the command of a key, or undefined. A field for text has its own undo while it has something to undo. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented) return undefined;
  const isControl = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.key === 'F6') return event.shiftKey ? 'previousPane' : 'nextPane';
  if (isControl && key === 's') return event.shiftKey ? 'publish' : 'save';
  if (isControl && key === 'o' && !event.shiftKey) return 'add';
  if (isInText(event.target)) return undefined;
  if (isControl && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (isControl && key === 'y') return 'redo';
  return event.key === '?' && !isControl && !event.altKey ? 'keys' : undefined;
}

function isInText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('textarea, input:not([type=radio], [type=checkbox], [type=button])')
  );
}
