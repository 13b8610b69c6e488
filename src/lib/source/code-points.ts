/**
 * Names of characters that cannot be seen, or that look like others, for a difference that would show two words that
 * look the same.
 */
const NAMES: Readonly<Record<number, string>> = {
  0x09: 'tab',
  0x0a: 'line feed',
  0x0d: 'carriage return',
  0x85: 'next line',
  0xa0: 'no-break space',
  0xad: 'soft hyphen',
  0x300: 'combining grave accent',
  0x301: 'combining acute accent',
  0x302: 'combining circumflex accent',
  0x303: 'combining tilde',
  0x308: 'combining diaeresis',
  0x327: 'combining cedilla',
  0x34f: 'combining grapheme joiner',
  0x61c: 'Arabic letter mark',
  0x640: 'Arabic tatweel',
  0x1680: 'Ogham space mark',
  0x180e: 'Mongolian vowel separator',
  0x2002: 'en space',
  0x2003: 'em space',
  0x2007: 'figure space',
  0x2008: 'punctuation space',
  0x2009: 'thin space',
  0x200a: 'hair space',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x202f: 'narrow no-break space',
  0x205f: 'medium mathematical space',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0x3000: 'ideographic space',
  0xfe0e: 'variation selector-15, text style',
  0xfe0f: 'variation selector-16, emoji style',
  0xfeff: 'zero width no-break space',
};

/** What a character without a name in the table is, by a property that it has. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, 'variation selector'],
  [/\p{White_Space}/u, 'space'],
  [/\p{M}/u, 'combining mark'],
  [/\p{Cc}/u, 'control character'],
  [/\p{Default_Ignorable_Code_Point}/u, 'invisible character'],
  [/\p{sc=Latin}/u, 'Latin'],
  [/\p{sc=Cyrillic}/u, 'Cyrillic'],
  [/\p{sc=Greek}/u, 'Greek'],
  [/\p{sc=Arabic}/u, 'Arabic'],
  [/\p{sc=Hebrew}/u, 'Hebrew'],
  [/\p{sc=Han}/u, 'Han'],
  [/\p{sc=Kana}|\p{sc=Hira}/u, 'Japanese'],
];

const UNSEEN = /(?! )[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** Returns the name of a character: U+061C Arabic letter mark. */
function codePointName(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const name = NAMES[point] ?? KINDS.find(([pattern]) => pattern.test(character))?.[1];
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return name === undefined ? code : `${code} ${name}`;
}

/** Writes each character of `text` that cannot be seen, but for a blank, as its name. */
export function nameUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => `⟨${codePointName(character)}⟩`);
}

/** Names the characters of `text` that `other` does not have, but those of ASCII; empty where there are none. */
export function nameOnlyIn(text: string, other: string): string {
  const strange = [...new Set(text.replace(UNSEEN, ''))].filter(
    (character) => character > '\u007F' && !other.includes(character),
  );
  return strange.length > 0 ? `⟨${strange.map(codePointName).join(', ')}⟩` : '';
}

/** Letters of Cyrillic and Greek that look like Latin ones, and those, in the same order. */
const ALIKE = [
  'АВЕКМНОРСТУХЅІЈЗаеорсухіјѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον',
  'ABEKMHOPCTYXSIJ3aeopcyxijsdhqwABEZHIKMNOPTYXov',
] as const;

/** Returns true when two texts look the same to a reader although they differ. */
export function looksSame(one: string, two: string): boolean {
  return one !== two && appearanceOf(one) === appearanceOf(two);
}

function appearanceOf(text: string): string {
  const [strange, latin] = ALIKE;
  return text
    .normalize('NFC')
    .replace(UNSEEN, (character) => (/\s/.test(character) ? ' ' : ''))
    .replace(/[\u0370-\uFFFF]/g, (character) => latin[strange.indexOf(character)] ?? character)
    .replace(/ +/g, ' ');
}
