import { createHash } from 'node:crypto';
import { english as words, jsonForScript } from '../core.js';

export interface EmbedPage {
  readonly title: string;
  /** HTML of the content, as the components wrote it. */
  readonly body: string;
  /** What the script reads of its page. */
  readonly data: object;
  /** Runs in the head, before anything is drawn. */
  readonly first: string;
  readonly script: string;
  readonly style: string;
  /** Whom the page may ask, in the words of a content security policy; nobody when it is left out. */
  readonly connect?: string;
}

/**
 * One file with all that it needs inside, so that it runs in a sandbox, from any host, and from a disk. Its policy
 * lets no other script or style in, by hash.
 */
export function embedPage({ title, body, data, first, script, style, connect }: EmbedPage): string {
  const code = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(first)}' '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    ...(connect === undefined ? [] : [`connect-src ${connect}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeText(title)}</title>
<script>${first}</script>
<style>${style}</style>
</head>
<body>
<div id="sourceline">${body}</div>
<script type="application/json" id="sourceline-data">${jsonForScript(data)}</script>
<script>${code}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
