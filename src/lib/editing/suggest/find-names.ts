import type { Source } from '../../model/timeline.js';
import { isWhole } from '../../source/boundaries.js';
import { paragraphText } from '../../source/paragraph-text.js';
import type { Span } from '../../source/words.js';
import { sentenceAt } from '../select/sentence-at.js';
import { readOpenWords, readParagraphDates } from './paragraph-dates.js';

/** Small words inside a name: Ministry of Finance, Ursula von der Leyen. */
const JOINING = 'of|for|de|del|della|der|den|des|di|da|do|dos|du|la|le|van|von|zu|bin|ibn|al|el|y|e';
const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*(?:\\.\\p{Lu}\\.)*";
const RUN = new RegExp(`${WORD}(?:[ \\u00a0](?:(?:${JOINING})[ \\u00a0]){0,2}${WORD})*`, 'gu');

/** What a sentence begins with that is no name, in the languages with capitals. */
const COMMON = new Set(
  (
    'a an the this that these those it its he she they we i you his her their our my one two three some many most more all both each every no not ' +
    'in on at by for from with of to as if when while after before since until under over about into between among during despite although though because ' +
    'and but or so yet then there here now also only even just still last next first second recently today yesterday however meanwhile earlier later ' +
    'what who why how where which according more such ' +
    'der die das den dem ein eine einer er sie es wir ihr ich nach vor seit bei mit von im am um und aber oder doch auch dort hier nun ' +
    'le la les un une des il elle ils elles nous vous on ce cette ces en dans sur après avant depuis selon et mais ou ' +
    'el los las una ella ellos nosotros este esta estos en según después antes desde y pero o'
  ).split(' '),
);
/** What goes before a name and is no part of it. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Herr|Frau|Mme|Señora?)\.?[ \u00a0]/u;

/** Languages in which a capital says nothing, or there is none. */
const NO_CAPITALS = /^(?:zh|ja|ko|yue|th|ar|he|fa|ur|hi)\b/i;
/** In German every noun has one: only two together are a name. */
const NOUN_CAPITALS = /^de\b/i;

/** Returns runs of words with capitals in a paragraph, as it has them: what may be names. Dates and common words are none. */
export function findNames(source: Source, paragraph: number): readonly string[] {
  const { language } = source;
  const text = paragraphText(source, paragraph) ?? '';
  if (NO_CAPITALS.test(language)) return [];
  const bases = { published: source.published };
  const dates: Span[] = [
    ...readParagraphDates(source, paragraph, bases),
    ...readOpenWords(source, paragraph, bases),
  ];
  const names = Array.from(text.matchAll(RUN)).flatMap((found) => {
    const run = withoutCommon(text, { start: found.index, end: found.index + found[0].length });
    if (!run || !isWhole(text, run)) return [];
    if (dates.some(({ start, end }) => start < run.end && end > run.start)) return [];
    const name = text.slice(run.start, run.end);
    const isOne = !/\s/u.test(name);
    if (isOne && NOUN_CAPITALS.test(language) && !/^\p{Lu}{2,}$/u.test(name)) return [];
    const isFirst = run.start <= firstLetter(text, run.start, language);
    return isOne && isFirst && !isNameElsewhere(source, name) ? [] : [name];
  });
  return [...new Set(names)].filter((name) => name.length > 1);
}

/** Leaves out words at the start of a run that begin a sentence, titles before a name, and an ’s behind it. */
function withoutCommon(text: string, run: Span): Span | undefined {
  let { start, end } = run;
  for (;;) {
    const words = text.slice(start, end);
    const first = /^[^\s]+/u.exec(words)?.[0] ?? '';
    const skipped = COMMON.has(first.toLowerCase())
      ? first.length
      : (ADDRESS.exec(words)?.[0].trimEnd().length ?? 0);
    if (skipped === 0) break;
    start += skipped;
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    // A small word that joined is no start.
    while (start < end && !/\p{Lu}/u.test(text.charAt(start))) start += 1;
  }
  if (/['’]s$/u.test(text.slice(start, end))) end -= 2;
  return start < end ? { start, end } : undefined;
}

/** Returns where the first letter of a sentence is. */
function firstLetter(text: string, offset: number, language: string): number {
  const { start } = sentenceAt(text, offset, language);
  return start + Math.max(0, text.slice(start).search(/\p{L}/u));
}

/** True for a word in capitals, and for one that has its capital inside another sentence of the document too. */
function isNameElsewhere({ paragraphs }: Source, name: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(name)) return true;
  const inside = new RegExp(
    `[\\p{Ll},;]\\s${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{M}])`,
    'u',
  );
  return paragraphs.some(({ text }) => inside.test(text));
}
