import { speaksOfFuture } from '../../model/dates/written/index.js';
import type { Span } from '../../source/words.js';
import { sentenceAt } from '../select/sentence-at.js';

/** Words that say that a sentence tells what happened, by language: its auxiliaries, its common verbs, its endings. */
const PAST: Readonly<Record<string, RegExp>> = {
  en: /\b(?:was|were|had|has|have|did|said|told|\p{L}{2,}(?<!e)ed|went|came|took|made|gave|got|began|met|held|won|lost|left|saw|sent|spoke|fell|rose|ran|struck|broke|wrote|shot|sank|fled|fought|found|led|paid|sat|stood|swore|threw|drew|grew|knew|chose|drove|ate|built|bought|brought|caught|kept|sold|became)\b/iu,
  de: /(?<!\p{L})(?:hat|haben|hatten?|war|waren|wurden?|ist|sind|sagten?|erklärten?|teilten?|kam|kamen|ging|gingen|gab|begann|fand|\p{L}{3,}(?:te|ten))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|fut|furent|est|sont)\s(?:\p{L}+\s)?\p{L}+(?:é|ée|és|ées|i|is|it|ie|u|us|ue|ues)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:ha|han|había|habían)\s\p{L}+(?:do|to|cho)|fue|fueron|era|eran|dijo|dijeron|\p{L}{2,}(?:ó|aron|ieron))(?!\p{L})/iu,
  zh: /[了曾已]|宣布|表示|指出|通过|发布|發布|举行|舉行/u,
};

/** Returns true where the sentence of words says that it tells what happened, or what is to come. */
export function hasTense(text: string, words: Span, language: string): boolean {
  const { start, end } = sentenceAt(text, words.start, language);
  return speaksOfFuture(text, words, language) || tellsPast(text.slice(start, end), language);
}

/** Of a language that is not known, no sentence does. */
function tellsPast(sentence: string, language: string): boolean {
  return PAST[language.toLowerCase().split(/[-_]/)[0] ?? '']?.test(sentence) ?? false;
}
