import type { Timeline } from '../../src/lib/model/timeline';
import type { Answers } from './host';

/** Only scripts of its own: no style of any kind, no request of any kind. */
const STRICT = "default-src 'none'; script-src 'self'; img-src data:; base-uri 'none'";
/** The same, with the page's own styles and data. */
const OWN = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

const html = (title: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${head}</head><body><h1>A report</h1><p>Words of the host.</p>
<div id="one"></div><p>More words.</p><div id="two"></div><p>The end.</p>
<script type="module" src="/host.js"></script></body></html>`;

/** What a page may do to everything on it, by its own rules and by what is handed down. */
const HOSTILE = `
html { font-size: 9px; --paper: lime; --page-pad: 90px; --lane-0: lime; }
body { font: italic 23px/3 cursive; letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase;
  text-align: right; text-indent: 40px; color: lime; visibility: visible; cursor: wait; white-space: pre; }
* { box-sizing: content-box; }
div, p, a, h1, h2, h3, ol, li, svg, text, button, blockquote {
  background: magenta !important; border: 3px solid lime !important; padding: 7px !important; float: left; }
.card, .list, .timeline, .figure, .plot { display: none !important; }
`;

/** Pages of hosts that mount timelines, by path; each gives `mount` and `timeline` to its tests. */
export function pages(timeline: Timeline): Answers {
  const script = 'text/javascript';
  const page = (policy: string, head?: string): Answers[string] => ({
    type: 'text/html; charset=utf-8',
    body: html('A host', head),
    headers: { 'content-security-policy': policy },
  });
  const json = (data: unknown): Answers[string] => ({ type: 'application/json', body: JSON.stringify(data) });
  const faulty = {
    ...timeline,
    events: Array.from({ length: 150 }, (_, index) => ({ id: `<img src=x onerror=alert(${index})>` })),
  };
  const { cut, contradicting } = withoutProof(timeline);
  return {
    '/': page(STRICT),
    '/plain': page(OWN),
    '/hostile': page(OWN, '<link rel="stylesheet" href="/hostile.css">'),
    '/hostile.css': { type: 'text/css', body: HOSTILE },
    '/host.js': {
      type: script,
      body: `import { mount } from '/mount/mount.js';
import timeline from '/data.js';
globalThis.held = { mount, timeline, told: [], one: document.getElementById('one'), two: document.getElementById('two') };
document.documentElement.dataset.isReady = '';`,
    },
    '/data.js': { type: script, body: `export default ${JSON.stringify(timeline)};` },
    '/good.json': json(timeline),
    '/faulty.json': json(faulty),
    '/cut.json': json(cut),
    '/contradicting.json': json(contradicting),
    '/page.json': { type: 'text/html', body: '<!doctype html><p>Not found' },
  };
}

/** The timeline with one quote that begins inside a word, and with one date that is not that of its words. */
export function withoutProof(timeline: Timeline): Readonly<Record<'cut' | 'contradicting', object>> {
  const [first, ...others] = timeline.events;
  const dated = timeline.events.find(({ date }) => date.basis === 'stated' && date.asWritten.length === 1);
  const [evidence, ...further] = first?.evidence ?? [];
  const quote = evidence?.quote.slice(1);
  return {
    cut: { ...timeline, events: [{ ...first, evidence: [{ ...evidence, quote }, ...further] }, ...others] },
    contradicting: {
      ...timeline,
      events: timeline.events.map((event) =>
        event === dated ? { ...event, date: { ...event.date, edtf: '1999-01' } } : event,
      ),
    },
  };
}
