import { isLanguage, LANGUAGES, type Language } from '../lib/messages/languages.js';

/** What site.config.ts may say. What it leaves out is as Sourceline has it. */
export interface SiteSettings {
  readonly name?: string;
  /** Language of the pages whose address names none. */
  readonly language?: Language;
  /** One text in the site's language, or one for each language of the interface. */
  readonly footer?: string | Readonly<Partial<Record<Language, string>>>;
}

/** The settings of a site, each with its value. */
export interface Site {
  readonly name: string;
  readonly language: Language;
  /** By language; undefined for the footer of Sourceline. Where there is any, the site's language has one. */
  readonly footer: Readonly<Partial<Record<Language, string>>> | undefined;
}

/** Longest name: the header has room for it beside its links. */
const MAX_NAME = 60;

/** What is wrong with a field, what was found, and what to do about it. */
interface Fault {
  readonly field: string;
  readonly what: string;
  readonly found: unknown;
  readonly fix: string;
}

/**
 * Returns the settings of a site with what was left out.
 * @param file name of the file, for the report
 * @throws {Error} that names every faulty field with what was found and how to fix it
 */
export function readSettings(settings: unknown, file: string): Site {
  const faults = [...faultsOf(settings)];
  if (faults.length > 0) throw new Error(faults.map((fault) => reportFault(fault, file)).join('\n'));
  const { name = 'Sourceline', language = LANGUAGES[0], footer } = settings as SiteSettings;
  return { name, language, footer: typeof footer === 'string' ? { [language]: footer } : footer };
}

function reportFault({ field, what, found, fix }: Fault, file: string): string {
  return `${file}: ${field}: ${what}\n  found  ${JSON.stringify(found) ?? String(found)}\n  fix    ${fix}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const CODES = LANGUAGES.join(', ');

function* faultsOf(settings: unknown): Generator<Fault> {
  if (!isRecord(settings)) {
    const fix = 'write: export default { name: "…" }';
    yield { field: 'default export', what: 'not an object', found: settings, fix };
    return;
  }
  const { name, language = LANGUAGES[0], footer, ...unknown } = settings;
  for (const [field, found] of Object.entries(unknown))
    yield { field, what: 'no such setting', found, fix: 'use name, language or footer, or take it out' };
  if (name !== undefined && !(isText(name) && name.length <= MAX_NAME && !/[\n\r]/.test(name))) {
    const fix = `write a text of one line and at most ${MAX_NAME} characters, or leave the field out`;
    yield { field: 'name', what: 'not a name that fits the header', found: name, fix };
  }
  if (!isCode(language)) {
    const fix = `use one of ${CODES}`;
    yield { field: 'language', what: 'no language of the interface', found: language, fix };
  }
  if (footer !== undefined && !isText(footer)) yield* footerFaults(footer, language);
}

function* footerFaults(footer: unknown, language: unknown): Generator<Fault> {
  if (!isRecord(footer)) {
    const fix = 'write a text, or { en: "…", de: "…" }, or leave the field out';
    yield { field: 'footer', what: 'neither a text nor texts by language', found: footer, fix };
    return;
  }
  for (const [code, text] of Object.entries(footer)) {
    const field = `footer.${code}`;
    if (!isCode(code)) {
      const fix = `use ${CODES}`;
      yield { field, what: 'no language of the interface', found: code, fix };
    } else if (!isText(text)) {
      yield { field, what: 'not a text', found: text, fix: 'write a text, or take it out' };
    }
  }
  // Languages without a text of their own show this one.
  if (isCode(language) && !Object.hasOwn(footer, language)) {
    const fix = `add footer.${language}, which languages without a text of their own show`;
    yield { field: 'footer', what: 'no text in the language of the site', found: Object.keys(footer), fix };
  }
}

function isCode(value: unknown): value is Language {
  return typeof value === 'string' && isLanguage(value);
}
