import { linkShare } from './page-reasons.js';
import { ancestorsOf, parentOf, type PageElement } from './dom.js';
import { rawText } from './elements.js';
import type { LeftOutReason } from './left-out.js';
import { OFFERS } from './page-boxes.js';
import { asOneLine } from './plain.js';
import { isUncounted } from './text-block.js';
import type { PageBlock } from './page-blocks.js';

/** By reason, how notes begin that a site puts below an article, or between its paragraphs. */
const NOTES: readonly (readonly [reason: LeftOutReason, words: RegExp])[] = [
  [
    'byline',
    /^[（(【[]?(?:(?:additional |further )?reporting (?:and \w+ )?by\b|(?:writing|editing) by\b|edited by\b|texte? ?: |(?:[\p{Lu}][\p{L}.’'-]+ ){1,4}(?:and [\p{L}.’' -]+ )?contributed (?:reporting|research|to this)\b|责任编辑|责编|编辑[:：]|責任編輯|編輯[:：]|撰文|来源[:：]|來源[:：]|المصدر ?:|تحرير ?:|Mitarbeit ?:|Redaktion ?:|(?:avec|propos recueillis par) )/iu,
  ],
  [
    'note of the site',
    /^(?:an? (?:earlier |previous |longer |shorter )?version of this (?:article|story|piece|interview) (?:also )?(?:appears|appeared|was (?:first )?published)|this (?:article|story|piece|interview|conversation|essay) (?:(?:was|is) (?:originally|first) published|has been (?:edited|shortened|condensed)|was (?:edited|shortened|condensed)|appears|appeared|was made possible)|our standards:|follow (?:us|[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?) on \p{Lu}|thank you for (?:reading|your patience)|listen to this (?:article|story))/iu,
  ],
  [
    'date or time',
    /^(?:(?:first |last )?(?:published|updated|posted|modified)|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|发布时间|更新时间)\b.{0,40}\d{4}\b.{0,20}$/iu,
  ],
  ['sharing', /^(?:share (?:this|on)|teilen|partager|compartir|分享到?)\b.{0,24}$/iu],
];

/** What a paragraph in italics or bold, with a link, asks of readers. */
const ASKS =
  /\b(?:e-?mail|comments?|newsletter|subscribe|sign up|follow|donate|join|letters? page|submit|click here|get in touch|contact us|send (?:us|your)|download|our app)\b|@|abonnieren|kommentar|s'abonner|inscrivez|suscr[ií]b|订阅|关注|اشترك/iu;

/** A question to readers, with how they answer. */
const INVITES =
  /^(?:got |do you |have you |were you |are you |did you |know more)[^.?!]{0,120}\?.{0,160}(?:e-?mail|message us|contact|get in touch|\bcall\b|\bring\b|write to|let us know|@|\d{3}[\d ]{4})/iu;

/** Returns why a paragraph is a note of the site, by its words and by how they are set; undefined where they do not say so. */
export function reasonOfNote(
  block: PageBlock,
  isBelow: boolean,
  authors: readonly string[],
): LeftOutReason | undefined {
  if (isUncounted(block) || block.kind === 'row' || block.text.length > 500) return undefined;
  const { element, text } = block;
  const noted = NOTES.find(([, words]) => words.test(text))?.[0];
  if (noted !== undefined) return noted;
  const isSet = emphasisShare(element) > 0.9;
  if (isSet && linkShare(element) > 0 && ASKS.test(text)) return 'note of the site';
  if (INVITES.test(text)) return 'note of the site';
  if (isBelow && authors.some((name) => isAboutAuthor(text, name, isSet))) return 'about the author';
  const isSentence = /[.!?…。！？]["”’»)）]*$/.test(text);
  if (block.kind !== 'paragraph' || linkShare(element) <= 0.9) return undefined;
  return !isSentence || ASKS.test(text) || OFFERS.test(text) ? 'links' : undefined;
}

function isAboutAuthor(text: string, name: string, isSet: boolean): boolean {
  if (name.length < 4 || !text.startsWith(name)) return false;
  const rest = text.slice(name.length);
  return (
    isSet ||
    /^(?:,)? (?:is an? |is the |covers |writes |has (?:written|been)|can be reached|reports )/.test(rest)
  );
}

/** Returns how much of a text is in italics or bold as a whole, from 0 to 1. */
function emphasisShare(element: PageElement): number {
  const all = asOneLine(rawText([element])).length;
  const parts = Array.from(element.querySelectorAll('em, i, strong, b'));
  const outer = parts.filter((part) => !ancestorsOf(part, element).some((other) => parts.includes(other)));
  const said = outer.reduce((sum, part) => sum + asOneLine(rawText([part])).length, 0);
  const isInside = /^(?:em|i|strong|b)$/.test(parentOf(element)?.localName ?? '');
  return isInside ? 1 : all === 0 ? 0 : said / all;
}
