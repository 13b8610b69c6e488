import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/lib/messages/languages';

const FOLDER = new URL('../../../src/lib/messages/', import.meta.url);
const modules = import.meta.glob<object>(['/src/lib/messages/*/*.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** What loads together, a file each, and the types of the same names. */
const PARTS = [
  'page',
  'lazy',
  'share',
  'archive',
  'files',
  'story',
  'embed',
  'remote',
  'mount',
  'site',
] as const;

const catalogueOf = (language: string): Record<string, unknown> =>
  Object.fromEntries(PARTS.map((part) => [part, modules[`/src/lib/messages/${language}/${part}.ts`]]));

/** Names of formats, of citation styles and of the project itself are the same in every language. */
const SAME =
  /^(?:page\.(?:site\.name|language|event\.edtf)|(?:lazy\.keys|story\.keyList)\.\d+\.keys|share\.offers\.\w+\.name)$/;
/** So is the full stop, in many. */
const STOP = 'page.stop';
/** What a language says with the same letters as English. */
const ALIKE: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /^share\.tabs\.link$/,
  fr: /^(?:page\.source\.sources?|lazy\.(?:find\.facets\.source|evidence\.articles|overview\.date|table\.columns\.date)|archive\.(?:find\.sources|detail\.(?:source|importance))|share\.tabs\.document)$/,
};

type Say = (...given: unknown[]) => unknown;

/** Every text and every function of a catalogue by its path. */
function entriesOf(value: unknown, path = ''): [path: string, entry: string | Say][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value as Say]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    entriesOf(inner, path ? `${path}.${key}` : key),
  );
}

const TIME = { year: 2020, month: 9, day: 8, hour: 14, minute: 30, second: 5, clock: [14, 30, 5, 0] };
const SPAN = { unit: 'day', first: { ...TIME, month: 8 }, last: TIME };
/** What functions of catalogues are given, the most particular first: each is tried with the first that it takes. */
const GIVEN: readonly [fits: RegExp, ...given: unknown[]][] = [
  [/^archive\.dense\.place$/, 'Xx', 'Yy', 'Zz', 3, 5],
  [/^archive\.rows\.place$/, 3, 'Yy'],
  [/^archive\.find\.place$/, 3, 5],
  [/^lazy\.table\.copied$/, 3],
  [/^story\.(?:place|placeAmong)$/, 3, 5, 8],
  [/^story\.said$/, 'Xx', 'Yy', 'Zz'],
  [/^lazy\.overview\.chosen$/, 'Xx', 'Yy', 3, 5],
  [/^lazy\.overview\.shown$/, 'Xx', 3, 5],
  [/^remote\.bytes$/, 3, 4_000_000],
  [/\.unnamed$/, ['publisher', 'author', 'date', 'address']],
  [/\.readFrom$/, 'relative', ['Xx', 'Yy']],
  [/^files\.files\.calendar$/, { kept: 3, notStated: 2, noDay: 4, outOfCalendar: 5 }],
  [/\.reading\.progress$/, { rows: 3, bytes: 4_500_000, total: 9_000_000 }],
  [/^archive\.notes\.read$/, { column: 'start', as: 's', rows: 3, found: '15', read: '1970' }],
  [/^archive\.order\.ask$/, 3, '8/9/2020'],
  [/^archive\.rows\.problems\./, { row: 3, detail: 'Xx', limit: 50_000_000 }],
  [/\.(?:oneOf|someOf|anEventOfLanes|leftOut|sentences)$/, ['Xx', 'Yy', 'Zz']],
  [/options\.unknown$/, 'Xx', ['Yy', 'Zz']],
  [/\.overview\.time$/, TIME, 'minute'],
  [/\.overview\.span$/, SPAN],
  [/\.dates?\.range$/, TIME, { ...TIME, day: 20 }],
  [/\.dates?\.season$/, 22, 2020],
  [/\.dates?\.decade$/, 1920],
  [/\.dates?\.time$/, 'Xx', TIME, 480],
  [/\.dates?\.notBefore$/, 'Xx', 'day'],
  [/\.dates?\.someTimeIn$/, '2020'],
  [/\.dates?\.year$|axis\.year$/, -43],
  [/\.(?:monthOfYear)$/, 9, 2020],
  [/\.dates?\.month$/, 10, 2020],
  [/(?:dates?\.(?:day|shortDay)|axis\.dayOfYear)$/, 8, 10, 2020],
  [/(?:dayInYear|axis\.day)$/, 8, 10],
  [/axis\.month$/, 10],
  [/\.tooMany$/, 'lanes', 3, 2],
  [/\.column$/, 3, 5, 'Xx'],
  [
    /\.(?:axisName|printedFrom|passage|kept|title|saved|failed|loading|noAddress|network|notJson|label|region|bytes)$/,
    'Xx',
    'Yy',
  ],
  [
    /\.(?:published|beside|wrong|shown|chosen|nearest|copied|quote|clockOfDay|place)$/,
    'Xx',
    'Yy',
    'Zz',
    3,
    5,
  ],
  [/^mount\.refused$/, 404],
  [/./, 3, 5, 7],
];

/** What a function says. */
function said(path: string, say: Say): string {
  const [, ...given] = GIVEN.find(([fits]) => fits.test(path)) ?? [];
  const answer = say(...given);
  return typeof answer === 'string' ? answer : Object.values(answer as object).join(' ');
}

/** These say only what they are given, or what every language writes alike: numbers, sizes, names of months. */
const OWN_NOTHING =
  /\.(?:number|clock|others|label|clockOfDay|time|beside|sentences|place|position|month|monthOfYear|year|dayOfYear|chosen|quote|paragraph)$/;

const others = LANGUAGES.slice(1);

describe('the languages', () => {
  it('are the folders of src/lib/messages', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'types')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...LANGUAGES].sort());
  });

  it('have files of the same names', () => {
    const files = (language: string): string[] => readdirSync(new URL(`${language}/`, FOLDER)).sort();
    for (const language of others) expect(files(language), language).toEqual(files(LANGUAGES[0]));
    expect(files('types')).toEqual(expect.arrayContaining(PARTS.map((part) => `${part}.ts`)));
  });

  it('leave plural forms to Intl', () => {
    const own = Object.keys(modules).filter((path) =>
      /[!=]== ?1\b(?! \|\| fault)|\bn > 1\b/.test(
        readFileSync(new URL(`../../..${path}`, import.meta.url), 'utf8'),
      ),
    );
    expect(own).toEqual([]);
  });
});

describe.each(others)('the catalogue %s', (language: Language) => {
  const inEnglish = new Map(entriesOf(catalogueOf(LANGUAGES[0])));
  const isAlike = (path: string): boolean => ALIKE[language]?.test(path) ?? false;
  const here = entriesOf(catalogueOf(language));

  it('says the same things as English', () => {
    const kinds = (entries: Iterable<[string, string | Say]>): string[] =>
      [...entries].map(([path, entry]) => `${path}: ${typeof entry}`).sort();
    expect(kinds(here)).toEqual(kinds(inEnglish));
  });

  it('leaves nothing in English, but for names', () => {
    const left = here.filter(([path, text]) => typeof text === 'string' && text === inEnglish.get(path));
    expect(
      left.map(([path]) => path).filter((path) => !SAME.test(path) && path !== STOP && !isAlike(path)),
    ).toEqual([]);
  });

  it('has functions that say nothing in English', () => {
    const left = here.flatMap(([path, say]) => {
      const english = inEnglish.get(path);
      if (
        typeof say !== 'function' ||
        typeof english !== 'function' ||
        OWN_NOTHING.test(path) ||
        isAlike(path)
      )
        return [];
      const text = said(path, say);
      return text === said(path, english) ? [`${path}: ${text}`] : [];
    });
    expect(left).toEqual([]);
  });

  it('says nothing undefined', () => {
    const wrong = here.flatMap(([path, say]) => {
      const text = typeof say === 'function' ? said(path, say) : say;
      return /undefined|NaN|\[object|^\s|\s$| {2}/.test(text) ? [`${path}: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('Chinese', () => {
  const inChinese = entriesOf(catalogueOf('zh')).filter(([path]) => !SAME.test(path));

  it('has its own punctuation', () => {
    const wrong = inChinese.filter(
      ([, text]) => typeof text === 'string' && /\p{Script=Han}[,;:!?()]/u.test(text),
    );
    expect(wrong).toEqual([]);
    const latin = inChinese.filter(
      ([path, text]) => path !== STOP && typeof text === 'string' && !/\p{Script=Han}/u.test(text),
    );
    expect(latin).toEqual([]);
  });
});

/** What a language does not write: the quotation marks of another, and words that address the reader. */
const FOREIGN: readonly [language: Language, sign: RegExp][] = [
  ['de', /["”]|“(?![\s).,;:*]|$)|(?<![.:!?] )\b(?:Sie|Ihr|Ihre|Ihren|Ihnen|du|dein\w*)\b(?! Spalten)/],
  // Signs of two parts have a space before them, at which no line breaks.
  [
    'fr',
    /["“”„]| [:;?!»](?!src)|« |[^\s\d/][:;?!»](?!\/\/)(?<!https?:)(?<!Origin:)|«[^\u00a0]|\b(?:vous|votre|vos)\b/,
  ],
  ['es', /["“”„]| [:;»]|« |\b(?:usted|su(?:s)? propi\w+ archivo|tu)\b/],
];

describe.each(FOREIGN)('in %s', (language, sign) => {
  it('signs are those of the language, and nobody is addressed', () => {
    const wrong = entriesOf(catalogueOf(language)).flatMap(([path, say]) => {
      const text = typeof say === 'function' ? said(path, say) : say;
      return sign.test(text) ? [`${path}: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
