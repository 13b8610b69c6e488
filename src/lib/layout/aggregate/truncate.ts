import { measureText } from '../measure.js';

/** Returns the beginning of a text that is wider than it may be, with an ellipsis; else the text. */
export function truncateText(text: string, mostPx: number, fontPx: number): string {
  if (measureText(text, fontPx) <= mostPx) return text;
  const room = mostPx - measureText('…', fontPx);
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += measureText(character, fontPx);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
