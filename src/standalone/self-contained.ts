import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, escapeHtml, jsonForScript } from '../lib/core.js';

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
  /** What is in its place where no script runs, as HTML. */
  readonly noscript?: string;
  /** What the script is given, as JSON beside it. */
  readonly data: object;
  /** One classic script. */
  readonly script: string;
  readonly style: string;
  /** The script of a worker, which the page has as text. */
  readonly worker?: string;
  /** Pictures are files of its own host beside it. */
  readonly hasFiles?: boolean;
  /** Directives of the content security policy beside those that every such page has. */
  readonly policy?: readonly string[];
}

/** Where no script runs, what needs one is not shown. */
const ONLY_LIST = '#sourceline{display:none}';

/**
 * Writes one HTML file that asks for nothing: script, styles and data are inside, and its content security
 * policy names the first two by their hash and forbids all else. It runs in a sandbox without an origin, from
 * any host, and from a disk.
 */
export function selfContainedPage(page: SelfContained): string {
  const code = scriptText(page.script);
  const worker = page.worker && scriptText(page.worker);
  const scripts = [page.first, worker, code].filter((script) => script !== undefined);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'${hashOf(script)}'`).join(' ')}`,
    `style-src '${hashOf(page.style)}'${page.noscript === undefined ? '' : ` '${hashOf(ONLY_LIST)}'`}`,
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
${page.noscript === undefined ? '' : `<noscript><style>${ONLY_LIST}</style></noscript>\n`}</head>
<body>
<div id="sourceline">${page.body}</div>
${page.noscript === undefined ? '' : `<noscript>${page.noscript}</noscript>\n`}<script type="application/json" id="sourceline-data">${jsonForScript(page.data)}</script>
${worker === undefined ? '' : `<script type="text/plain" id="sourceline-check">${worker}</script>\n`}<script>${code}</script>
</body>
</html>
`;
}

/** Returns a script so that it ends no element that it is written into. */
function scriptText(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

function hashOf(text: string): string {
  return `sha256-${base64(sha256(utf8ToBytes(text)))}`;
}
