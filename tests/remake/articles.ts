import { readDocument } from '../../src/lib/source/check';
import { cleanNetwork } from '../unit/formats/given';
import { keptText, sha256 } from '../unit/source/archived';

/** How an article comes to its reader: as the archive has it, as a saved page, or as words alone. */
export const ARTICLE_FORMS = ['markdown', 'html', 'text'] as const;
export type ArticleForm = (typeof ARTICLE_FORMS)[number];

export interface ArticleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Returns the file of an article. As a page or as text it has nothing of our front matter. */
export function articleFile(id: string, form: ArticleForm): ArticleFile {
  if (form === 'markdown')
    return { name: `${id}.md`, mimeType: 'text/markdown', buffer: Buffer.from(keptText(id)) };
  if (form === 'html') return { name: `${id}.html`, mimeType: 'text/html', buffer: Buffer.from(pageOf(id)) };
  return { name: `${id}.txt`, mimeType: 'text/plain', buffer: Buffer.from(wordsOf(id)) };
}

/** The blocks of what is archived of an article, its headline and what is no text of it among them. */
function blocksOf(id: string): readonly string[] {
  const { body } = readDocument(keptText(id), { file: `${id}.md`, sha256 });
  return body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function wordsOf(id: string): string {
  return blocksOf(id)
    .map((block) => block.replace(/^#+ /, '').replace(/^!?\[([^\]]*)\]\(.*\)$/, '$1'))
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A page as a publisher has it: what it says of itself in its head, the text among what is round it. */
function pageOf(id: string): string {
  const source = cleanNetwork.sources.find((each) => each.id === id);
  if (!source) throw new Error(`no article ${id}`);
  const meta = [
    ['og:title', source.title],
    ['og:site_name', source.publisher],
    ['article:published_time', source.published],
    ['author', source.authors?.[0]?.name],
  ].flatMap(([name, content]) =>
    content === undefined ? [] : [`<meta property="${name}" content="${escape(content)}">`],
  );
  const link = source.url === undefined ? '' : `<link rel="canonical" href="${escape(source.url)}">`;
  const [headline = '', ...blocks] = blocksOf(id);
  return `<!doctype html>
<html lang="${source.language}">
<head><meta charset="utf-8"><title>${escape(source.title)}</title>${meta.join('')}${link}</head>
<body>
<nav><a href="/">Home</a> <a href="/asia">Asia</a> <a href="/tech">Tech</a></nav>
<article>
<h1>${escape(headline.replace(/^#+ /, ''))}</h1>
${blocks.map(elementOf).join('\n')}
</article>
<footer><p>All rights reserved.</p></footer>
</body>
</html>
`;
}

function elementOf(block: string): string {
  const [, sign, words = '', address = ''] = /^(!?)\[([^\]]*)\]\((.*)\)$/.exec(block) ?? [];
  if (sign === '!') return `<figure><img src="${escape(address)}" alt=""></figure>`;
  if (sign === '') return `<p><a href="${escape(address)}">${escape(words)}</a></p>`;
  return `<p>${escape(block)}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
