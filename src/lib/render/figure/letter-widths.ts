import { measureText, type Measure } from '../../layout/measure.js';

/**
 * Average widths of letters in thousandths of an em, by script: those of Noto Sans, a little more, since no font is at
 * hand where lines are broken. Other letters are measured as on the axis.
 */
const AVERAGES: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{Script=Arabic}/u, 470],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}]/u, 550],
  [/[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Hebrew}\p{Script=Thaana}]/u, 600],
  [/[\p{Script=Oriya}\p{Script=Myanmar}]/u, 680],
  [/[\p{Script=Telugu}\p{Script=Kannada}\p{Script=Ethiopic}\p{Script=Armenian}\p{Script=Georgian}]/u, 750],
  [/[\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}]/u, 850],
  [/\p{ExtPict}/u, 1300],
  [/[\p{So}\p{Sm}\p{No}]/u, 950],
];
/** Letters that are wider than their average. */
const SAFETY = 1.06;
/** Drawn above, below or within other letters, or not at all. */
const NO_WIDTH = /[\p{Mn}\p{Cf}]/gu;
const OTHER = /[^\s!-\u058f\u1e00-\u206f\u2e80-\ud7af]/u;

/** Returns the width of a text of any script in pixels, a little generous. */
export const measureLetters: Measure = (text, fontPx) => {
  if (!OTHER.test(text)) return measureText(text, fontPx);
  let measured = '';
  let width = 0;
  for (const letter of text.replace(NO_WIDTH, '')) {
    const average = letter < '\u0080' ? undefined : AVERAGES.find(([letters]) => letters.test(letter));
    if (average) width += average[1];
    else measured += letter;
  }
  return (width / 1000) * fontPx * SAFETY + measureText(measured, fontPx);
};
