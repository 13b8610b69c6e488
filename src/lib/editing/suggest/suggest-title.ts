import { quotePieces, type Quote } from '../../model/quote.js';
import { cutsCluster } from '../../source/clusters.js';
import { wordTokens } from '../../source/words.js';
import { sentenceAt } from '../select/sentence-at.js';
import { withoutOpening } from './title-opening.js';

/** A title is no wider than so many letters; a character of Han is as wide as two. */
const MAX_WIDTH = 80;
/** A clause that is narrower than this says too little: “In March, …”. */
const LEAST_WIDTH = 24;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}！-～、。《》「」『』【】]/u;

/** Where a clause ends: a mark before a blank, or a full-width one. */
const CLAUSE_END = /(?:[,;:،؛](?=\s|$)|\s\p{Pd}+(?=\s)|—|[，；：])/gu;
/** What a report begins with before its first sentence: a place in capitals, or in Chinese brackets. */
const DATELINE = /^\s*(?:\p{Lu}[\p{Lu}\s.,'’/-]{2,40}(?:\s\([^)]{1,40}\))?\s+\p{Pd}+\s+|【[^】]{1,30}】\s*)/u;
/** What no title begins or ends with. */
const EDGES_START = /^[\s\p{Pd}\p{Pe}\p{Pf}·•,;:.!?…、，；：。،؛]+/u;
const EDGES_END = /[\s\p{Pd}\p{Ps}\p{Pi}·•,;:、，；：。،؛.]+$/u;

/** What a clause begins with that leads to the one behind it: “According to a memo, …”. */
const INTRODUCING =
  /^(?:according to|while|although|though|after|before|when|if|since|in|on|at|as|shortly|despite|with|during|by|following|under|nach|während|obwohl|nachdem|bevor|wenn|seit|laut|selon|après|avant|pendant|alors que|según|después de|antes de|durante|mientras|aunque)\s|^(?:根据|据|虽然|尽管|当|随着|在)/iu;

/** Words that a title that is cut does not end with, in the five languages. */
const LINKING = new Set(
  (
    'a an the of to in on at by for from with and or but that which who as than into over under its his her their is are was were be has have had will would ' +
    'der die das den dem des ein eine einen einem einer und oder aber dass zu zum zur von vom mit für auf in im am an bei als ist sind war hat haben wird ' +
    'le la les l un une des du de d et ou mais que qui à au aux en dans sur pour par avec est sont a ont ' +
    'el los las lo una y o pero que del al en por para con su es son ha han se'
  ).split(' '),
);

/**
 * Returns a title for a quote, to be written over: its first clause, cut at a word where it is too long. All its words are
 * the quote's; only its first letter may become a capital.
 */
export function suggestTitle(quote: Quote, language: string): string {
  const text = (quotePieces(quote)[0] ?? '').replace(/\s+/gu, ' ').trim();
  const body = text.replace(DATELINE, '');
  const { start, end } = sentenceAt(body, 0, language);
  const sentence = body.slice(start, end);
  const clause = withoutLoneQuotes(firstClause(withoutOpening(withoutEdges(sentence), language)));
  const title = withoutEdges(widthOf(clause) > MAX_WIDTH ? shorten(clause) : clause);
  return capitalise(title === '' ? shorten(text) : title, language);
}

/** Returns what is before the first mark that ends a clause and is not too little, without what leads to it. */
function firstClause(text: string): string {
  for (const { index } of text.matchAll(CLAUSE_END)) {
    const clause = text.slice(0, index);
    if (!isOutsideBrackets(clause)) continue;
    const rest = INTRODUCING.test(clause) ? withoutEdges(text.slice(index)) : '';
    if (widthOf(rest) >= LEAST_WIDTH) return firstClause(rest);
    if (widthOf(clause) >= LEAST_WIDTH) return clause;
  }
  return text;
}

function isOutsideBrackets(clause: string): boolean {
  return (clause.match(/[(（[]/gu)?.length ?? 0) <= (clause.match(/[)）\]]/gu)?.length ?? 0);
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Cuts a text at the end of a word, with a sign that it goes on. */
function shorten(text: string): string {
  let [kept, width] = ['', 0];
  const tokens = wordTokens(text);
  for (const token of tokens) {
    width += widthOf(token.text);
    if (width > MAX_WIDTH - 1) break;
    kept += token.text;
  }
  if (kept === text) return text;
  const words = withoutLinking(withoutLoneQuotes(withoutEnd(kept)));
  return `${words === '' ? firstLetters(text) : words}…`;
}

/** Cuts one long word between two characters. */
function firstLetters(text: string): string {
  let end = Math.min(text.length, MAX_WIDTH / 2);
  while (end > 1 && cutsCluster(text, end)) end -= 1;
  return text.slice(0, end);
}

function withoutLinking(text: string): string {
  const last = /(?:^|\s)([\p{L}'’]+)$/u.exec(text);
  if (!last?.[1] || !LINKING.has(last[1].toLowerCase())) return text;
  const rest = withoutEnd(text.slice(0, last.index));
  return rest === '' ? text : withoutLinking(rest);
}

function withoutEdges(text: string): string {
  // The last stop of an initialism stays: “in the U.S.”
  const isInitialism = /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u.test(text);
  return (isInitialism ? text : withoutEnd(text)).replace(EDGES_START, '');
}

function withoutEnd(text: string): string {
  return text.replace(EDGES_END, '');
}

/** Leaves out a quotation mark whose other one was cut off. */
function withoutLoneQuotes(text: string): string {
  const straight = text.match(/"/gu)?.length ?? 0;
  const opening = text.match(/[“„«「『]/gu)?.length ?? 0;
  const closing = text.match(/[”»」』]/gu)?.length ?? 0;
  const plain = straight % 2 === 1 ? withoutOne(text, '"') : text;
  if (opening > closing) return plain.replace(/[“„«「『](?=[^“„«「『]*$)/u, '');
  // „So“ has at its end what opens a quotation elsewhere.
  return closing > opening ? plain.replace(/[”»」』]/u, '') : plain;
}

function withoutOne(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return text.slice(0, at) + text.slice(at + 1);
}

/** Makes the first letter a capital, but of a word that has one inside: iPhone. */
function capitalise(text: string, language: string): string {
  const [first = ''] = text;
  const rest = text.slice(first.length);
  if (/^\p{Lu}/u.test(rest)) return text;
  const upper = upperCase(first, language);
  // ß and a few others have no single capital.
  return upper.length === first.length ? upper + rest : text;
}

function upperCase(letter: string, language: string): string {
  try {
    return letter.toLocaleUpperCase(language);
  } catch {
    return letter.toUpperCase();
  }
}
