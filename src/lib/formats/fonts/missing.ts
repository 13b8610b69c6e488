import type { Issue } from '../../model/issue.js';
import type { Timeline } from '../../model/timeline.js';
import type { FontAssets } from '../format.js';
import { loadFaces } from './faces.js';
import { isUnwritable, textsOf, type DrawnText } from './letters.js';
import { eastAsianFonts, fontsFor, packageOf } from './scripts.js';

/** How many letters a note names. */
const MAX_NAMED = 12;

/** A letter that no font has, and where. */
interface Missing {
  readonly letters: Set<string>;
  readonly places: DrawnText[];
}

/**
 * Returns, as notes, which letters of a timeline pictures and PDF files have boxes for, since no font has them: a note for
 * each font that could be installed, with the place of its first letter.
 */
export async function findMissingLetters(timeline: Timeline, assets: FontAssets): Promise<Issue[]> {
  const texts = [...textsOf(timeline)];
  const faces = await loadFaces(
    texts.map(({ text }) => text),
    timeline,
    assets,
  );
  const eastAsian = eastAsianFonts(
    timeline,
    texts.map(({ text }) => text),
  );
  const byPackage = new Map<string, Missing>();
  for (const placed of texts)
    for (const { text, isMissing } of faces.pieces(placed.text)) {
      if (!isMissing) continue;
      const [font] = isUnwritable(text) ? [] : fontsFor(text, eastAsian);
      const name = font === undefined ? '' : packageOf(font);
      const missing = byPackage.get(name) ?? { letters: new Set(), places: [] };
      missing.letters.add(text);
      if (missing.places.at(-1) !== placed) missing.places.push(placed);
      byPackage.set(name, missing);
    }
  return [...byPackage].map(([name, missing]) => noteOf(name, missing));
}

function noteOf(name: string, { letters, places }: Missing): Issue {
  const [first] = places;
  const more = letters.size > MAX_NAMED ? ` and ${letters.size - MAX_NAMED} more` : '';
  const others = places.length > 1 ? `, here and in ${places.length - 1} more of the texts` : '';
  const named = [...letters].slice(0, MAX_NAMED).map(nameOf).join(' ');
  return {
    severity: 'note',
    path: first?.path ?? '',
    what: 'no font has these letters: PNG, PDF, cards and the picture in Markdown show boxes instead',
    found: `${named}${more}${others}`,
    fix:
      name === ''
        ? 'write other letters, or give a font that has them with --font'
        : `install their font with npm install ${name}, or give one with --font`,
    ...(first?.event === undefined ? {} : { event: first.event }),
    ...(first?.source === undefined ? {} : { source: first.source }),
  };
}

/** Returns the character, or its number where nothing would be seen of it. */
function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{M}\uFFFD]/u.test(character) ? `U+${code}` : character;
}
