import type { Page } from '@playwright/test';

/* What of the editor is in English although it is in another language. */

/** English words that are words of no other language of the editor. */
const ENGLISH = /\b(?:the|of|and|with|from|this|that|which|are|have|your|you|is|be|by|to|it|not)\b/i;

/** What is quoted in a sentence, names that the sample has, and what is typed at a prompt. */
const QUOTED =
  /[“„«»‹›「『《"][^“”„«»‹›」』》"]*[”“«»‹›」』》"]|The Brandmouth Courier|Council backs a new quay|¶ ?\d+|sourceline add --imported --to harbour/g;

/** Every text of the messages that has no value in it, by its path. */
function textsOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...textsOf(inner, `${path}.${key}`)]));
}

/** Texts that the English messages have and these have not. */
export function strangersTo<Words>(words: Words, english: Words): ReadonlySet<string> {
  const own = new Set(textsOf(words).values());
  return new Set([...textsOf(english).values()].filter((text) => /\p{L}{3}/u.test(text) && !own.has(text)));
}

/** What the page says of itself: not what is of a document, or typed, or the name of a key or a file. */
const saidBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const DATA =
      '[dir=auto], bdi, [lang=en], [lang=ar], [lang=mul], code, kbd, svg, option, datalist, textarea, input';
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const root = document.getElementById('make');
    const texts: string[] = [];
    for (const element of [root, ...(root?.querySelectorAll('*') ?? [])]) {
      if (!element || !isShown(element)) continue;
      const isData = element.closest(DATA) !== null;
      if (!isData) for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
      if (element.closest('svg')) continue;
      for (const name of ['title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
      // Behind a colon is what it is done with.
      texts.push((element.getAttribute('aria-label') ?? '').replace(/[:：] ?.*/s, ''));
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });

/** Returns what the page says of itself in English, names of controls included. */
export async function englishWords(page: Page, strangers: ReadonlySet<string>): Promise<readonly string[]> {
  const said = (await saidBy(page)).map((text) => text.replace(QUOTED, '…'));
  return said.filter((text) => strangers.has(text) || ENGLISH.test(text));
}
