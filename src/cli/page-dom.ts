import { DOMParser } from 'linkedom';
import type { PageDocument } from '../lib/documents/index.js';

/**
 * Parses a page as HTML. Nothing of it is run or loaded. A page without its outer tags gets them: a browser puts them in, this
 * parser does not.
 */
export function parsePage(html: string): PageDocument {
  const plain = html.replace(/^\uFEFF/, '');
  const hasRoot = /<html[\s>]/i.test(plain);
  const whole = hasRoot ? plain : `<html>${plain.replace(/<!doctype[^>]*>/i, '')}</html>`;
  const page = new DOMParser().parseFromString(whole, 'text/html');
  if (!/<body[\s>]/i.test(plain)) moveIntoBody(page);
  return page as unknown as PageDocument;
}

type Page = ReturnType<DOMParser['parseFromString']>;

const OF_HEAD = /^(?:head|title|meta|link|base|style|script)$/;

function moveIntoBody(page: Page): void {
  const root = page.documentElement as unknown as HTMLElement;
  const document = page as unknown as Document;
  const children = Array.from(root.childNodes).filter(
    (node) => node !== document.head && node !== document.body,
  );
  const head = document.head;
  const body = document.body;
  for (const node of children) (OF_HEAD.test(node.nodeName.toLowerCase()) ? head : body).appendChild(node);
}
