import { escapeHtml } from '../../lib/core.js';
import { DEV_PATH, devPanel } from './panel.js';
import type { Reading } from './state.js';

const LINKS = `<link rel="stylesheet" href="${DEV_PATH}panel.css">
<script type="module" src="${DEV_PATH}client.js"></script>
`;

/** A page of the site lets its own host's scripts run; an embed and a saved page let only those inside run, and stay as they are. */
const OF_SITE = /<meta http-equiv="content-security-policy"[^>]*script-src 'self'/;

/** Returns a page of the site with the panel of its project. */
export function withPanel(html: string, reading: Reading): string {
  if (!OF_SITE.test(html)) return html;
  const end = html.lastIndexOf('</body>');
  const head = html.indexOf('</head>');
  if (end < 0 || head < 0) return html;
  return `${html.slice(0, head)}${LINKS}${html.slice(head, end)}${devPanel(reading, true)}\n${html.slice(end)}`;
}

/** Returns whether a path is that of the editor, in any language. */
export function isEditor(path: string): boolean {
  return /^(?:\/[a-z]{2})?\/make\/$/.test(path);
}

/** Returns the page of the editor with the word that its requests for the files of the folder have. */
export function withToken(html: string, token: string): string {
  const head = html.indexOf('</head>');
  if (head < 0) return html;
  const meta = `<meta name="sourceline-folder" content="${escapeHtml(token)}">\n`;
  return `${html.slice(0, head)}${meta}${html.slice(head)}`;
}

/** Returns the page of a project that never was without faults: the panel alone. */
export function barePage(reading: Reading): string {
  const title = escapeHtml(`${reading.checked.folder} does not pass its check`);
  const panel = devPanel(reading, false).replace(' data-version=', ' data-bare data-version=');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
${LINKS}</head>
<body class="sourceline-dev-bare">
<h1>${title}</h1>
${panel}
</body>
</html>
`;
}

/** What such a page, and answers that are no page, may do. */
export const BARE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
