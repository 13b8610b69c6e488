/**
 * Text widths without a browser, so that the build and the page place the same labels at the same places.
 *
 * Advance widths of Source Sans 3 (SIL OFL 1.1) in thousandths of an em, regular weight, for the characters
 * from space to tilde; others take the width of a capital or, from the East Asian scripts on, a full em.
 */
const ADVANCES =
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 ' +
  '249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 ' +
  '536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 ' +
  '547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497';

const WIDTHS = Uint16Array.from(ADVANCES.split(' '), Number);
const FIRST = 32;
const OTHERS: Readonly<Record<string, number>> = { '‘': 249, '’': 249, '“': 426, '”': 426, '…': 760 };
const FULL_WIDTH_FROM = 0x2e80;

/** Room for bold text and for the wider fonts that are used where Source Sans is missing. */
const SAFETY = 1.06;

/**
 * How much wider bold letters are than what is measured. Source Sans 3 at weight 700 is 1.03 to 1.14 times as wide as at
 * 400 (words of few thin letters most), of which `SAFETY` holds 1.06.
 */
export const BOLD = 1.08;

/** Returns the width of `text` in pixels at `fontPx`. */
export type Measure = (text: string, fontPx: number) => number;

/** A little generous on purpose: a label may have more room than it needs, never less. */
export const measureText: Measure = (text, fontPx) => {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths / 1000) * fontPx * SAFETY;
};

function advance(character: string): number {
  const code = character.charCodeAt(0);
  return WIDTHS[code - FIRST] ?? OTHERS[character] ?? (code >= FULL_WIDTH_FROM ? 1000 : 620);
}
