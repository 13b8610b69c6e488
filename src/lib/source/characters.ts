/**
 * Kinds of characters that the rule of boundaries asks for, as the inside of a character class. Unicode properties
 * where there is one, so that every engine gives the same answer.
 */

/** Digits of any script, raised and lowered ones, and fractions. */
export const DIGITS =
  '\\p{Nd}\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u215E';

/** Letters, and the Roman numerals that are one character. */
export const LETTERS = '\\p{L}\\p{Nl}';

/** Scripts that are written without blanks between words. Korean has blanks, but its particles are no words. */
export const UNSPACED = ['Hani', 'Bopo', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .concat(['Lana', 'Tale', 'Talu', 'Tavt'])
  .map((script) => `\\p{scx=${script}}`)
  .join('');

/** Between two digits they belong to one number; a colon and a slash as in 14:30 and 1/2. */
export const SEPARATORS =
  ".,:/'\\u2019\\u00B7\\u2044\\u060C\\u066B\\u066C\\uFF07\\uFF0C\\uFF0E\\uFF0F\\uFF1A";

/** A point that a number may begin with: .5 */
export const POINTS = '.\\u00B7\\u066B\\uFF0E';

/** Plus, minus, about, less and more. A hyphen and an en dash stand for a minus as well. */
export const SIGNS =
  '+\\-\\u00B1\\u2010-\\u2013\\u2212\\u2213\\u2248\\u2264\\u2265\\uFE62\\uFE63\\uFF0B\\uFF0D~<>\\uFF5E';

/** Per cent, per thousand, degree. */
export const PERCENT = '%\\u00B0\\u066A\\u2030\\u2031\\u2103\\u2109\\uFE6A\\uFF05';

/** Units of dates and times that touch their digit in Chinese and Japanese. */
export const DATE_UNITS = '年月日号號时時分';

/** Units of dates in Korean: behind one a sign makes a range, as behind a digit. */
export const KOREAN_DATE_UNITS = '년월일';

export const APOSTROPHES = "'\\u2018\\u2019\\u201B\\uFF07";

/** Words that lose a vowel before another word, in French, Italian and Catalan. */
export const ELIDED =
  '[cdjlmnstv]|(?:jus|lors|puis|quoi)?qu|gl|un|(?:[dns]|qu)?ell|d?all|sull|quest|bell|sant|anch|com|dov';

/** Join a word and a number. */
export const HYPHENS = '\\-\\u2010\\u2011';

/** Words of scripts without blanks that make another number of the one behind them: 第5, 负5, 百分之5, 零下5, 제5. */
export const PREFIXES = '第|負|负|之|零下|제';

/** Ten and its powers, in a number that is partly in words. */
export const MULTIPLES = '十百千万萬亿億만억천';

/** The one-letter words of Hebrew that a hyphen joins to a number: “in”, “from”, “the” and others, and chains of them. */
export const HEBREW_PREFIXES = '[בהוכלמש]{1,3}';
