import { createHash } from 'node:crypto';
import { escapeHtml, jsonForScript } from '../lib/core.js';

/** A page that has all it needs inside. */
export interface SelfContained {
  /** Language of the page's own words. */
  readonly language: string;
  readonly title: string;
  readonly description?: string;
  /** A script that runs before anything is drawn. */
  readonly first?: string;
  /** Further lines of the head, as HTML. */
  readonly head?: string;
  /** What the server drew, as HTML. */
  readonly body: string;
  /** What the script is given, as JSON beside it. */
  readonly data: object;
  /** One classic script. */
  readonly script: string;
  readonly style: string;
  /** Pictures are files of its own host beside it. */
  readonly hasFiles?: boolean;
  /** Directives of the content security policy beside those that every such page has. */
  readonly policy?: readonly string[];
}

/**
 * Writes one HTML file that asks for nothing: script, styles and data are inside, and its content security
 * policy names the first two by their hash and forbids all else. It runs in a sandbox without an origin, from
 * any host, and from a disk.
 */
export function selfContainedPage(page: SelfContained): string {
  const code = page.script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${page.first === undefined ? '' : `'${hashOf(page.first)}' `}'${hashOf(code)}'`,
    `style-src '${hashOf(page.style)}'`,
    `img-src data:${page.hasFiles ? " 'self'" : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(page.policy ?? []),
  ].join('; ');
  const description =
    page.description === undefined
      ? ''
      : `<meta name="description" content="${escapeHtml(page.description)}">\n`;
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description}<link rel="icon" href="data:,">
${page.head ? `${page.head}\n` : ''}<title>${escapeHtml(page.title)}</title>
${page.first === undefined ? '' : `<script>${page.first}</script>\n`}<style>${page.style}</style>
</head>
<body>
<div id="sourceline">${page.body}</div>
<script type="application/json" id="sourceline-data">${jsonForScript(page.data)}</script>
<script>${code}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
