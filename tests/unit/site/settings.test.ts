import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/site/settings';

const FILE = 'site.config.ts';
const read = (settings: unknown) => readSettings(settings, FILE);

describe('the settings of a site', () => {
  it('are those of Sourceline where nothing is set', () => {
    expect(read({})).toEqual({ name: 'Sourceline', language: 'en', footer: undefined });
  });

  it('are taken as they are set', () => {
    const footer = { de: 'Das Museum', en: 'The museum' };
    expect(read({ name: 'Harbour', language: 'de', footer })).toEqual({
      name: 'Harbour',
      language: 'de',
      footer,
    });
  });

  it('may have one footer, which is in the language of the site', () => {
    expect(read({ language: 'fr', footer: 'Le musée' }).footer).toEqual({ fr: 'Le musée' });
  });

  it('need a footer in the language of the site, if in any', () => {
    expect(read({ footer: { en: 'The museum' } }).footer).toEqual({ en: 'The museum' });
    expect(() => read({ footer: { de: 'Das Museum' } })).toThrow(
      /^site\.config\.ts: footer: no text in the language of the site\n {2}found {2}\["de"\]\n {2}fix {4}add footer\.en/,
    );
  });

  const long = 'x'.repeat(61);
  it.each<[what: string, settings: unknown, field: string, found: string, fix: RegExp]>([
    ['no object', 'Harbour', 'default export', '"Harbour"', /write: export default/],
    ['a list', [], 'default export', '[]', /write: export default/],
    ['nothing', undefined, 'default export', 'undefined', /write: export default/],
    ['a setting of another name', { title: 'Harbour' }, 'title', '"Harbour"', /use name, language or footer/],
    ['an empty name', { name: ' ' }, 'name', '" "', /write a text/],
    ['a name that is no text', { name: 5 }, 'name', '5', /write a text/],
    ['a name of two lines', { name: 'a\nb' }, 'name', '"a\\nb"', /one line/],
    ['a name that no header has room for', { name: long }, 'name', `"${long}"`, /at most 60 characters/],
    ['another language', { language: 'it' }, 'language', '"it"', /use one of en, de, es, fr, zh/],
    ['a tag for a language', { language: 'en-GB' }, 'language', '"en-GB"', /use one of en, /],
    ['a footer that is no text', { footer: 5 }, 'footer', '5', /write a text, or \{ en/],
    ['an empty footer', { footer: '' }, 'footer', '""', /write a text, or \{ en/],
    ['an empty text', { footer: { en: 'a', de: '' } }, 'footer.de', '""', /write a text, or take it out/],
    ['a footer in another language', { footer: { en: 'a', it: 'b' } }, 'footer.it', '"it"', /use en, de/],
  ])('refuse %s, and say where, what and how to fix it', (_, settings, field, found, fix) => {
    expect(() => read(settings)).toThrow(`${FILE}: ${field}: `);
    expect(() => read(settings)).toThrow(`\n  found  ${found}\n  fix    `);
    expect(() => read(settings)).toThrow(fix);
  });

  it('are refused with all that is wrong', () => {
    expect(() => read({ name: '', language: 'xx' })).toThrow(/: name: [^]*\nsite\.config\.ts: language: /);
  });
});
