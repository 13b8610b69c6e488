import type { CaretMove } from '../../lib/editing/select/caret.js';

/** What is done with the selected words, by a key or by a button of the bar. */
export type ArticleCommand = 'event' | 'quote' | 'date' | 'mark' | 'clear' | 'sentence' | 'paragraph';

/** What a key does in a paragraph. */
export type ArticleAction =
  | { readonly kind: 'move'; readonly move: CaretMove; readonly isExtending: boolean }
  | { readonly kind: ArticleCommand | 'all' }
  | { readonly kind: 'bare'; readonly direction: 1 | -1 };

type KeyOf = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const LETTERS: Readonly<Record<string, ArticleCommand>> = { Q: 'quote', D: 'date', M: 'mark' };

/** Returns what a key does in a paragraph; `isRightToLeft` where its words run to the left. */
export function articleAction(key: KeyOf, isRightToLeft: boolean): ArticleAction | undefined {
  const { shiftKey: isExtending, ctrlKey, metaKey, altKey } = key;
  const isCommand = ctrlKey || metaKey;
  if (altKey) return isCommand || isExtending ? undefined : bareAction(key.key);
  if (isCommand && key.key.toLowerCase() === 'a') return { kind: 'all' };
  const move = moveOf(key.key, isCommand, isRightToLeft);
  if (move) return { kind: 'move', move, isExtending };
  if (isCommand || isExtending) return undefined;
  if (key.key === 'Enter') return { kind: 'event' };
  if (key.key === 'Escape') return { kind: 'clear' };
  // Where the keyboard writes no Latin letters, the key at the place of one.
  const letter = /^[a-z]$/i.test(key.key) ? key.key.toUpperCase() : key.code.replace(/^Key/, '');
  const kind = LETTERS[letter];
  return kind && { kind };
}

/** Returns the step to another paragraph without events that a key asks for together with Alt. */
export function bareAction(key: string): ArticleAction | undefined {
  if (key === 'ArrowDown') return { kind: 'bare', direction: 1 };
  if (key === 'ArrowUp') return { kind: 'bare', direction: -1 };
  return undefined;
}

function moveOf(key: string, isCommand: boolean, isRightToLeft: boolean): CaretMove | undefined {
  switch (key) {
    case 'ArrowRight':
      return across(!isRightToLeft, isCommand);
    case 'ArrowLeft':
      return across(isRightToLeft, isCommand);
    case 'ArrowDown':
      return 'nextParagraph';
    case 'ArrowUp':
      return 'previousParagraph';
    case 'Home':
      return isCommand ? 'first' : 'start';
    case 'End':
      return isCommand ? 'last' : 'end';
    default:
      return undefined;
  }
}

/** Along the line a key goes by word, with Ctrl by sentence. */
function across(isForth: boolean, isCommand: boolean): CaretMove {
  if (isCommand) return isForth ? 'nextSentence' : 'previousSentence';
  return isForth ? 'nextWord' : 'previousWord';
}

/** Returns whether a text runs from right to left: by its first letter, as `dir="auto"` has it. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
