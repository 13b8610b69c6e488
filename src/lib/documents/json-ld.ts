import type { PageDocument } from './dom.js';

type Data = Readonly<Record<string, unknown>>;

const ARTICLES = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Returns what a page says of its article in JSON-LD; undefined where it has none that can be read. */
export function articleData(page: PageDocument): Data | undefined {
  const scripts = Array.from(page.querySelectorAll('script')).filter(
    (script) => script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json',
  );
  const things = scripts.flatMap((script) => thingsIn(parseJson(script.textContent ?? '')));
  return things.find((thing) => textValues(thing['@type']).some((type) => ARTICLES.test(type)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** All things of a piece of JSON-LD, those of a list and of a graph too. */
function thingsIn(data: unknown): Data[] {
  if (Array.isArray(data)) return data.flatMap(thingsIn);
  if (typeof data !== 'object' || data === null) return [];
  const thing = data as Data;
  return [thing, ...thingsIn(thing['@graph']), ...thingsIn(thing['mainEntity'])];
}

/** Returns the texts of a value that is one or a list. */
export function textValues(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(textValues) : [];
}

/** Returns the names of people or organisations, which are texts or things. */
export function namesInData(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesInData);
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? textValues((value as Data)['name']).slice(0, 1) : [];
}

/** Returns whether a page says that its article is not free to read. */
export function isBehindPaywall(page: PageDocument): boolean {
  const free = articleData(page)?.['isAccessibleForFree'];
  return free === false || (typeof free === 'string' && free.toLowerCase() === 'false');
}
