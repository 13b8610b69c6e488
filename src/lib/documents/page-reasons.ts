import { ancestorsOf, isElement, type PageElement } from './dom.js';
import { nameWords } from './elements.js';
import type { LeftOutReason } from './left-out.js';
import type { PageBlock } from './page-blocks.js';

/** By reason, words in the names that pages give their parts. Each is a word, or words in a row. */
const NAMED: readonly (readonly [reason: LeftOutReason, words: RegExp])[] = [
  [
    'advertisement',
    / (?:ad|ads|advert|advertisement|advertorial|sponsor|sponsored|promoted|cta|call to action|dfp|taboola|outbrain) /,
  ],
  [
    'subscription',
    / (?:paywall|subscribe|subscription|newsletter|signup|sign up|piano|regwall|donate|membership|abonnement) /,
  ],
  [
    'comments',
    / (?:comment|comments|disqus|discuss|discussion|replies|reactions|kommentare|commentaires|comentarios) /,
  ],
  ['sharing', / (?:share|sharing|social|follow us|addthis) /],
  [
    'navigation',
    / (?:nav|navbar|navigation|menu|breadcrumb|breadcrumbs|pagination|pager|skip link|toc|masthead) /,
  ],
  [
    'related links',
    / (?:related|recommended|recommendations|recirc|more on|more from|more stories|read more|read also|read next|most read|popular|trending|promo|teaser|teasers|also read|see also|further reading|latest) /,
  ],
  ['consent', / (?:cookie|cookies|consent|gdpr|cmp\d?) /],
  ['about the author', / (?:author bio|about author|author box|author card|contributor) /],
  ['tags', / (?:tags|tag list|taglist|keywords|topics) /],
  ['tools of the page', / (?:toolbar|tools|print button|font size|audio player|listen|transcript toggle) /],
  ['side column', / (?:sidebar|side bar|rail|complementary|widget area) /],
  ['foot of the page', / (?:footer|copyright|legal|contentinfo) /],
];

const TAGS: Readonly<Record<string, LeftOutReason>> = {
  nav: 'navigation',
  footer: 'foot of the page',
  form: 'form',
  menu: 'navigation',
  dialog: 'dialog',
  aside: 'aside',
};

const LEADS =
  /^[【［[(（»›→▶*\s]*(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles?|coverage))?|more (?:on this|from|stories)|lire aussi|à lire(?: aussi)?|lesen sie auch|mehr zum thema|auch interessant|lea también|más sobre|相关阅读|相关新闻|延伸阅读|推荐阅读|更多报道|相關閱讀|延伸閱讀|اقرأ أيضا|اقرأ أيضًا|קראו גם|leggi anche|lees ook|læs også|les også|läs också)(?![\p{L}\p{N}])/iu;
const ADVERTS =
  /^(?:advertisement|ad|anzeige|publicité|publicidad|广告|廣告|sponsored|إعلان|פרסומת|広告|pubblicità|reklama|annonce|annons|advertentie|skip advertisement)$/i;
const SUBSCRIBE =
  /^(?:(?:to (?:continue|keep) reading|continue reading|subscribe|sign up|already a subscriber|this article is for subscribers)\b|订阅后)/i;

/** Returns why a block is no part of an article, by its own words and links; undefined where they do not say so. */
export function reasonOfWords(block: PageBlock): LeftOutReason | undefined {
  const { text } = block;
  if (block.isHidden) return 'hidden on the page';
  if (ADVERTS.test(text)) return 'advertisement';
  if (isTime(block)) return 'date or time';
  const share = linkShare(block.element);
  if (LEADS.test(text) && (share > 0.4 || (block.kind === 'heading' && text.length < 60)))
    return 'related links';
  if (SUBSCRIBE.test(text) && (share > 0 || text.length < 120)) return 'subscription';
  if (share > 0.9 && block.kind === 'item' && isListOfLinks(block.element)) return 'list of links';
  return undefined;
}

/** Returns why what is in an element is no part of an article, by its tag and the names that the page gives it. */
export function reasonOfElement(element: PageElement): LeftOutReason | undefined {
  const tag = TAGS[element.localName];
  if (tag !== undefined) return tag;
  if (
    /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-modal') === 'true'
  )
    return 'dialog';
  // A class of its own: builders of pages call every paragraph a widget too.
  if (/(?:^|\s)widget(?:\s|$)/.test(element.getAttribute('class') ?? '')) return 'side column';
  const words = nameWords(element);
  return NAMED.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Returns how much of the text of an element is in links, from 0 to 1. */
export function linkShare(element: PageElement): number {
  const all = (element.textContent ?? '').trim().length;
  if (all === 0) return 0;
  const links = Array.from(element.querySelectorAll('a'));
  const inLinks = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  const isInLink = ancestorsOf(element).some(({ localName }) => localName === 'a');
  return isInLink ? 1 : Math.min(1, inLinks / all);
}

/** A date of the page itself, or the time of an entry. */
function isTime({ element, text }: PageBlock): boolean {
  const times = element.localName === 'time' ? [element] : Array.from(element.querySelectorAll('time'));
  const said = times.reduce((sum, time) => sum + (time.textContent ?? '').trim().length, 0);
  return said > 0 && text.length < 60 && said >= text.length * 0.6;
}

function isListOfLinks(element: PageElement): boolean {
  const list = [element, ...ancestorsOf(element)].find(({ localName }) => /^[uo]l$/.test(localName));
  return list !== undefined && isElement(list) && linkShare(list) > 0.9;
}
