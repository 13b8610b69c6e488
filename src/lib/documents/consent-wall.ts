import { isUncounted, type TextBlock } from './text-block.js';

/** Words of the notices that ask a reader for consent, in the languages of the interface. */
const NOTICE =
  /\bcookies?\b|\bconsent|\bour (?:\d+ )?partners\b|\bpersonal data\b|\bpersonali[sz]ed ads\b|\bprivacy (?:choices|settings|policy)\b|\bzustimm|\beinwillig|\bdatenschutz|\bunsere (?:\d+ )?partner\b|\bconsentement\b|\bnos (?:\d+ )?partenaires\b|\bdonnées personnelles\b|\bconsentimiento\b|\bnuestros (?:\d+ )?socios\b|\bdatos personales\b|同意|隐私|隱私/iu;

/** More letters than this are an article that is about consent. */
const MOST_LETTERS = 2500;

/** Returns whether what was found on a page is no article, but the notice that a site shows before it. */
export function isConsentWall(blocks: readonly TextBlock[]): boolean {
  const paragraphs = blocks.filter((block) => !isUncounted(block)).map(({ text }) => text);
  const letters = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const all = letters(paragraphs);
  return all > 0 && all < MOST_LETTERS && letters(paragraphs.filter((text) => NOTICE.test(text))) > all * 0.6;
}
