import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, fileAssets } from '../../../src/assets/files';
import { drawPng, findMissingLetters, type FontAssets } from '../../../src/lib/formats';
import { charactersOf } from '../../../src/lib/formats/fonts/cmap';
import { loadFaces } from '../../../src/lib/formats/fonts/faces';
import { placeSegments } from '../../../src/lib/formats/fonts/line';
import { openFont, shapeText } from '../../../src/lib/formats/fonts/shaped';
import { eastAsianFonts, fontsFor } from '../../../src/lib/formats/fonts/scripts';
import { isRightToLeft } from '../../../src/lib/render/figure/direction';
import { measureLetters } from '../../../src/lib/render/figure/letter-widths';
import type { Sheet } from '../../../src/lib/render/figure/sheet';
import { assets, bytesFile, squeezed, textFile } from './assets';
import { quoting } from './crowds';
import { missingFonts, readPdf } from './read-pdf';
import { darkColumns, readPng } from './read-png';
import { inScript, SCRIPTS } from './scripts';

/** A line of each script, of our own invention: a harbour’s lighthouse is repaired. */
const LINES: Readonly<Record<string, string>> = {
  'Han, simplified': '灯塔修好了，港务局说。',
  'Han, traditional': '燈塔修好了，港務局說。',
  kana: 'とうだいのカギ',
  Hangul: '등대가 고쳐졌다',
  Arabic: 'أصلحت المنارة، قالت السلطة',
  Hebrew: 'המגדלור תוקן',
  Thai: 'ประภาคารซ่อมเสร็จแล้ว น้ำ',
  Lao: 'ປະພາຄານສ້ອມແລ້ວ',
  Khmer: 'ប៉មភ្លើងបានជួសជុល',
  Burmese: 'မီးပြတိုက် ပြင်ပြီး',
  Devanagari: 'प्रकाशस्तंभ की मरम्मत',
  Bengali: 'বাতিঘর মেরামত হয়েছে',
  Gurmukhi: 'ਚਾਨਣ ਮੁਨਾਰਾ ਠੀਕ',
  Gujarati: 'દીવાદાંડી સુધારાઈ',
  Odia: 'ବତୀଘର ମରାମତି',
  Tamil: 'கலங்கரை விளக்கம்',
  Telugu: 'దీపస్తంభం మరమ్మతు',
  Kannada: 'ದೀಪಸ್ತಂಭ ದುರಸ್ತಿ',
  Malayalam: 'വിളക്കുമാടം നന്നാക്കി',
  Sinhala: 'ප්‍රදීපාගාරය',
  Georgian: 'შუქურა შეკეთდა',
  Armenian: 'փարոսը նորոգվեց',
  Ethiopic: 'የመብራት ማማ ተጠገነ',
  Thaana: 'ބައްތި ޓަވަރު',
  symbols: '★ ① → ☎',
  emoji: '👍🌍🚀',
};
const scripts = Object.entries(LINES);

const WIDTH = 600;

function sheetOf(text: string, font: 'regular' | 'semibold'): Sheet {
  const line = { kind: 'text', x: 300, y: 40, anchor: 'middle', sizePx: 24, fill: '#000000' } as const;
  const direction = isRightToLeft(text) ? ({ direction: 'rtl' } as const) : {};
  const items = [{ ...line, ...direction, runs: [{ text, font }] }];
  return { width: WIDTH, height: 60, paper: '#ffffff', title: '', description: '', language: 'en', items };
}

const bare: FontAssets = { font: assets.font, scriptFont: () => Promise.resolve(undefined) };

describe('pictures', () => {
  it.each(scripts)('have ink for each letter, in both weights: %s', async (_, text) => {
    const timeline = quoting(text);
    expect(await findMissingLetters(timeline, assets)).toEqual([]);
    for (const font of ['regular', 'semibold'] as const) {
      const png = await drawPng(sheetOf(text, font), timeline, { assets, scale: 1 });
      const dark = darkColumns(readPng(png));
      const [first, last] = [dark.indexOf(true), dark.lastIndexOf(true)];
      expect(first).toBeGreaterThan(0);
      const length = last - first + 1;
      // No gap as wide as a letter, but for spaces: every letter is there.
      const gaps =
        dark
          .slice(first, last + 1)
          .join(' ')
          .match(/(?:false ?)+/g) ?? [];
      for (const gap of gaps) expect(gap.split('false').length - 1).toBeLessThan(18);
      // No wider than the room that is kept for it.
      expect(length).toBeLessThanOrEqual(measureLetters(text, 24) * (font === 'semibold' ? 1.04 : 1) + 2);
      // Other than the boxes that stand for letters without a font.
      const boxes = await drawPng(sheetOf(text, font), timeline, {
        assets: { ...assets, ...bare },
        scale: 1,
      });
      expect(Buffer.from(png).equals(Buffer.from(boxes))).toBe(false);
    }
  });

  it('have a box that can be seen for a letter without a font, as wide as the box of any other', async () => {
    const drawn = await Promise.all(
      ['\uE000', '\uE001\uE002'].map(async (text) => {
        const png = await drawPng(sheetOf(text, 'regular'), quoting(text), { assets, scale: 1 });
        return darkColumns(readPng(png)).filter(Boolean).length;
      }),
    );
    expect(drawn[0]).toBeGreaterThan(4);
    expect(drawn[1]).toBe(2 * (drawn[0] ?? 0));
  });
});

describe.each(SCRIPTS)('a timeline in %s', (script) => {
  const timeline = inScript(script);

  it('is drawn without boxes, and is the same from other copies of the fonts', async () => {
    expect(await findMissingLetters(timeline, assets)).toEqual([]);
    const { resolve } = createRequire(import.meta.url);
    const again = fileAssets(
      {
        font: (name) => resolve(`@expo-google-fonts/source-sans-3/${FONT_FILES[name]}`),
        resvg: () => resolve('@resvg/resvg-wasm/index_bg.wasm'),
        packagesFrom: ['/nowhere/package.json', import.meta.url],
      },
      assets.standalone,
    );
    for (const id of ['png', 'pdf'] as const) {
      const [one, other] = [
        await bytesFile(id, timeline, { scale: 1 }),
        await bytesFile(id, structuredClone(timeline), { scale: 1, fonts: again }),
      ];
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    }
  });

  it('has its fonts and its words in the PDF, in the order of reading', async () => {
    const pdf = await readPdf(await bytesFile('pdf', timeline));
    const { used, missing } = await missingFonts(pdf, 1);
    expect(used).toBeGreaterThanOrEqual(4);
    expect(missing).toEqual([]);
    // Programs show what they read letter by letter: marks may come before their letters, as they are drawn.
    const letters = (text: string): string => squeezed(text.normalize('NFKD')).replace(/[\p{P}\p{M}]/gu, '');
    const text = letters(pdf.text);
    const titles = timeline.events.map(({ title }) => letters(title));
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  });

  it('keeps its own letters in Markdown and SVG', async () => {
    const svg = await textFile('svg', timeline);
    for (const { title } of timeline.lanes) expect(svg).toContain(title);
    expect(svg).not.toContain('font-family="sc"');
    expect(await textFile('md', timeline)).toContain(timeline.events[0]?.title ?? '?');
  });
});

describe('fonts of other scripts', () => {
  it('are cut to the letters of the timeline and of the frames', async () => {
    const small = await assets.scriptFont('sc', 'regular', quoting('灯塔'));
    const large = await assets.scriptFont('sc', 'regular', inScript('chinese'));
    if (!small || !large) throw new Error('no font');
    const has = charactersOf(small);
    // The frame in Chinese, whatever language the timeline is in.
    for (const letter of '灯塔年月日') expect(has(letter.codePointAt(0) ?? 0)).toBe(true);
    expect(has('渔'.codePointAt(0) ?? 0)).toBe(false);
    expect(charactersOf(large)('渔'.codePointAt(0) ?? 0)).toBe(true);
    expect(small.length).toBeLessThan(200_000);
  });

  it('are none for letters that the figure has itself', async () => {
    const faces = await loadFaces(['Ärger in Łódź, “Жук” 5 €'], quoting('Жук'), assets);
    expect(faces.used).toEqual([]);
  });

  it('have one weight bolder than the other, merged from slices or not', async () => {
    const timeline = quoting('灯塔修好了港务局 المنارة');
    for (const [font, text] of [
      ['sc', '灯塔修好了港务局'],
      ['arabic', 'المنارة'],
    ] as const) {
      const [regular, semibold] = await Promise.all(
        (['regular', 'semibold'] as const).map(async (weight) => {
          const bytes = await assets.scriptFont(font, weight, timeline);
          if (!bytes) throw new Error('no font');
          return shapeText(openFont(bytes), text, font === 'arabic').glyphs;
        }),
      );
      for (const [index, glyph] of (regular ?? []).entries()) {
        expect(glyph.id).toBeGreaterThan(0);
        expect(glyph.outline.path.toSVG()).not.toBe(semibold?.[index]?.outline.path.toSVG());
      }
    }
  });

  it('are chosen by script, and for Han by language', () => {
    const texts = ['灯塔'];
    expect(eastAsianFonts({ language: 'zh-Hant' }, texts)[0]).toBe('tc');
    expect(eastAsianFonts({ language: 'zh-TW' }, texts)[0]).toBe('tc');
    expect(eastAsianFonts({ language: 'zh' }, ['とう'])[0]).toBe('sc');
    expect(eastAsianFonts({ language: 'ja' }, texts)[0]).toBe('jp');
    expect(eastAsianFonts({ language: 'ko' }, texts)[0]).toBe('kr');
    expect(eastAsianFonts({ language: 'en' }, ['灯台 とう'])[0]).toBe('jp');
    expect(eastAsianFonts({ language: 'en' }, texts)[0]).toBe('sc');
    expect(fontsFor('ب', ['sc'])).toEqual(['arabic']);
    expect(fontsFor('등', ['sc', 'kr'])).toEqual(['kr', 'sc']);
    expect(fontsFor('灯', ['jp', 'sc'])).toEqual(['jp', 'sc']);
    expect(fontsFor('\uE000', ['sc'])).toEqual([]);
  });
});

describe('a line from right to left', () => {
  it('has its parts where a reader expects them, brackets turned', async () => {
    const text = 'منارة (المرفأ) 5%!';
    const faces = await loadFaces([text], quoting(text), assets);
    const line = { kind: 'text', x: 0, y: 0, sizePx: 1, fill: '#000000', runs: [{ text }] } as const;
    const order = (direction?: 'rtl'): string[] =>
      placeSegments({ ...line, ...(direction && { direction }) }, faces, (segment) => segment.text.length)
        .segments.toSorted((a, b) => a.x - b.x)
        .map(({ text: part, drawn, face }) => (face ? part : drawn));
    // The sign is left of its number: behind Arabic letters digits are Arabic numbers (rule W2).
    expect(order('rtl')).toEqual(['!%', '5', ' (', 'المرفأ', ') ', 'منارة']);
    expect(order()).toEqual(['5', ' (', 'المرفأ', ') ', 'منارة', '%!']);
  });
});
