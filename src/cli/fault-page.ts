import { createHash } from 'node:crypto';
import { escapeHtml } from '../lib/core.js';

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.25rem; }
pre { font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }`;

const HASH = createHash('sha256').update(STYLE, 'utf8').digest('base64');

/** The content security policy of such a page: its own style and nothing else. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`;

export interface PlainPage {
  readonly title: string;
  /** Shown line for line, as text. */
  readonly text: string;
  /** Addresses on this server, listed below. */
  readonly links?: readonly string[];
}

/** Returns a page that says something in place of a timeline: its faults, or that there is nothing here. */
export function plainPage({ title, text, links = [] }: PlainPage): string {
  const items = links.map((link) => `<li><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<pre>${escapeHtml(text)}</pre>
${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>\n` : ''}</body>
</html>
`;
}
