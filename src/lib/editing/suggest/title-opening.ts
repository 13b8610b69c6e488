import { readWritten } from '../../model/dates/written/index.js';

/** What a sentence of one language begins with that a title does without. */
interface Openings {
  /** Joins it to the sentence before. */
  readonly joining: RegExp;
  /** Stands before a date at its beginning; the rest of the sentence says the same without both. */
  readonly leading?: RegExp;
  /** Says when, and counts from the sentence before. */
  readonly when?: RegExp;
  /** What the rest begins with where no comma is before it: else the date is what the sentence is about. */
  readonly subject?: RegExp;
}

const NAME = String.raw`\p{Lu}|\d`;

const OPENINGS: Readonly<Record<string, Openings>> = {
  en: {
    joining: /^(?:and|but)\b[\s,]*/i,
    leading:
      /^(?:(?:early|late|later|earlier)\s+)?(?:(?:at|by|near|towards?)\s+the\s+(?:end|start|beginning|middle)\s+of\s+)?(?:(?:on|in|during)\s+)?(?:the\s+)?$/i,
    when: /^(?:(?:early|late|later|earlier)\s+)?(?:(?:at|by|near|towards?)\s+the\s+(?:end|start|beginning|middle)\s+of\s+)?(?:(?:on|in)\s+)?(?:that|the\s+(?:same|next|following))\s+(?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter)\b/i,
    subject: new RegExp(
      String.raw`^(?:(?:the|an?|some|no|all|both|many|most|several|his|her|its|their|our|my|he|she|it|they|we|one|two|three)\s|${NAME})`,
      'u',
    ),
  },
  // The verb follows a date at the beginning: without it the sentence would be another one, or none.
  de: { joining: /^(?:und|aber|doch)(?=[\s,])[\s,]*/i },
  fr: {
    joining: /^(?:et|mais)(?=[\s,])[\s,]*/i,
    leading:
      /^(?:(?:vers|à)\s+(?:la\s+fin|le\s+début|le\s+milieu)\s+(?:de\s+|du\s+))?(?:en\s+|au\s+|le\s+)?$/i,
    when: /^(?:(?:vers|à)\s+(?:la\s+fin|le\s+début|le\s+milieu)\s+de\s+)?(?:ce|cette)\s+(?:jour|nuit|matin|soir|semaine|mois|année)(?:-là)?(?=[\s,])/i,
    subject: new RegExp(
      String.raw`^(?:(?:les?|la|une?|des|son|sa|ses|leurs?|ils?|elles?|on|nous|deux|trois)\s|l[’']|${NAME})`,
      'u',
    ),
  },
  es: {
    joining: /^(?:y|e|pero)(?=[\s,])[\s,]*/i,
    leading: /^(?:(?:a|hacia)\s+(?:fines|finales|principios|mediados)\s+(?:del?\s+))?(?:en\s+|el\s+)?$/i,
    when: /^(?:(?:a|hacia)\s+(?:fines|finales|principios|mediados)\s+de\s+)?(?:ese|esa|aquel|aquella)\s+(?:día|noche|mañana|tarde|semana|mes|año)(?=[\s,])/i,
    subject: new RegExp(String.raw`^(?:(?:el|la|los|las|una?|unos|unas|sus?|dos|tres)\s|${NAME})`, 'u'),
  },
  zh: {
    joining: /^(?:但是|但|而且|并且|然而|不过)[，,]?/,
    leading: /^$/,
    when: /^(?:当|同|次)[日天月年](?:底|末|初)?/,
    subject: /^[^的是为至到和与或起以前后、]/,
  },
};

/** A date that is only a bound is a part of what is said. */
const BOUND =
  /^(?:until|till|since|before|after|from|by|not)\b|^(?:jusqu|depuis|avant|après|dès|à partir|hasta|desde|antes|después|a partir|直到|截至|自|从)|[前后起]$|以来$/i;

/** So much of a sentence is left at least, a character of Han counting as two. */
const LEAST = 10;

/** Returns a sentence without “And”, “But” and the like at its beginning, and without a date there that the rest can do without. */
export function withoutOpening(sentence: string, language: string): string {
  const openings = OPENINGS[language.toLowerCase().split('-', 1)[0] ?? ''];
  if (!openings) return sentence;
  const text = orWhole(sentence.replace(openings.joining, ''), sentence);
  return orWhole(withoutDate(text, openings, language), text);
}

function withoutDate(text: string, { leading, when, subject }: Openings, language: string): string {
  if (!leading || !when || !subject) return text;
  const [date] = readWritten(text.slice(0, 120), { language });
  const isFirst =
    date !== undefined &&
    leading.test(text.slice(0, date.start)) &&
    !BOUND.test(text.slice(date.start, date.end));
  const end = Math.max(isFirst ? date.end : 0, when.exec(text)?.[0].length ?? 0);
  if (end === 0) return text;
  const [comma = ''] = /^[\s,，]*/u.exec(text.slice(end)) ?? [];
  const rest = text.slice(end + comma.length);
  // A comma may also be one of a list of dates: a number behind it is no beginning.
  const isClause = /[,，]/u.test(comma) ? /^\p{L}/u.test(rest) : subject.test(rest);
  return isClause ? rest : text;
}

function orWhole(part: string, whole: string): string {
  const width = [...part].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  return width < LEAST ? whole : part;
}
