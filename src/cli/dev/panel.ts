import { escapeHtml, type WrittenQuote } from '../../lib/core.js';
import type { PlacedIssue } from '../load.js';
import type { Reading } from './state.js';

/** Where the panel, its styles and its script are: no page of a site begins so. */
export const DEV_PATH = '/_dev/';

/** Where the editor of the folder is. */
const EDITOR_PATH = '/make/';

type Source = Reading['sources'][number];
type Block = Pick<Source['paragraphs'][number], 'kind' | 'mark' | 'text'>;

/** How a severity is said. */
const SEVERITY = { error: 'Fault', warning: 'Warning', note: 'Note' } as const;

/**
 * Returns the panel that lies beside each page: the faults of the project, and the numbered paragraphs of its sources. All
 * of it is text of others.
 */
export function devPanel(reading: Reading, hasPage: boolean): string {
  const { version, checked, isGood } = reading;
  return `<aside id="sourceline-dev" lang="en" dir="ltr" aria-label="Sourceline: the project" data-version="${version}">
<details${isGood ? '' : ' open data-faulty'}>
<summary><span class="name">${escapeHtml(checked.folder)}</span> <span class="state">${escapeHtml(stateText(reading))}</span></summary>
<div class="panel">
<p class="editor"><a href="${EDITOR_PATH}">Edit this project</a></p>
${isGood || !hasPage ? '' : '<p class="note">The page is the last one without faults.</p>\n'}${issueList(reading)}${draftList(reading)}${sourceList(reading)}</div>
</details>
<p class="status" role="status"></p>
</aside>`;
}

/** Returns what a project is like in a few words. */
export function stateText({ checked: { issues, omitted, timeline, drafts = [] }, isGood }: Reading): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length + omitted.errors;
  if (!isGood) return count(Math.max(errors, 1), 'fault');
  const others = issues.length - errors;
  const events = count(timeline?.events.length ?? 0, 'event');
  const waiting = drafts.length > 0 ? `, ${count(drafts.length, 'draft')}` : '';
  return `no faults, ${events}${waiting}${others > 0 ? `, ${count(others, 'remark')}` : ''}`;
}

function issueList(reading: Reading): string {
  const { issues, omitted } = reading.checked;
  if (issues.length === 0) return '';
  const order = Object.keys(SEVERITY);
  const sorted = [...issues].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const more = omitted.errors + omitted.warnings + omitted.notes;
  return `<section class="issues" aria-labelledby="sourceline-dev-issues">
<h2 id="sourceline-dev-issues">What the check finds</h2>
<ol>
${sorted.map((issue) => issueItem(issue, reading)).join('\n')}
</ol>
${more > 0 ? `<p>${more} more; <code>sourceline check</code> counts them.</p>\n` : ''}</section>
`;
}

function issueItem(issue: PlacedIssue, reading: Reading): string {
  const { severity, file, line, column, path, what, found, fix, detail } = issue;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const rows = [
    ['found', found],
    ['fix', fix],
  ] as const;
  return `<li class="${severity}">
<p class="place"><b>${SEVERITY[severity]}</b> <code>${escapeHtml(place)}</code>${path === '' ? '' : ` <code>${escapeHtml(path)}</code>`}</p>
<p class="what">${escapeHtml(what)}</p>
<dl>${rows.map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>
${detail === undefined ? '' : `<pre>${escapeHtml(detail)}</pre>\n`}${placeLinks(issue, reading)}</li>`;
}

/** Links to the paragraphs that a fault is about: those that its event quotes. */
function placeLinks({ path, source }: PlacedIssue, { quotes, sources }: Reading): string {
  const event = /^events\["([^"]+)"\]/.exec(path)?.[1];
  const places = quotes
    .filter((quote) => event !== undefined && quote.event.id === event)
    .flatMap(({ source: id, paragraph }) => (id === undefined ? [] : [{ id, paragraph }]));
  if (source !== undefined && places.length === 0) places.push({ id: source, paragraph: undefined });
  const links = new Map(
    places
      .filter(({ id }) => sources.some((each) => each.id === id))
      .map(({ id, paragraph }) => [
        anchorOf(id, paragraph),
        paragraph === undefined ? id : `${id}, paragraph ${paragraph}`,
      ]),
  );
  if (links.size === 0) return '';
  const items = [...links].map(
    ([anchor, text]) => `<a href="#${escapeHtml(anchor)}">${escapeHtml(text)}</a>`,
  );
  return `<p class="places">${items.join(' ')}</p>\n`;
}

/** Events that no page shows yet, since they are drafts. */
function draftList({ checked: { drafts = [] } }: Reading): string {
  if (drafts.length === 0) return '';
  const items = drafts.map(({ id, title, evidence = [] }) => {
    const quotes = evidence.length === 0 ? 'no quote yet' : count(evidence.length, 'quote');
    return `<li>${escapeHtml(title)} <code>${escapeHtml(id)}</code>, ${quotes}</li>`;
  });
  return `<section class="drafts" aria-labelledby="sourceline-dev-drafts">
<h2 id="sourceline-dev-drafts">Drafts, on no page</h2>
<ul>
${items.join('\n')}
</ul>
</section>
`;
}

function sourceList({ sources, quotes }: Reading): string {
  const texts = sources.map((source) => sourceText(source, quotes));
  return `<section class="sources" aria-labelledby="sourceline-dev-sources">
<h2 id="sourceline-dev-sources">Paragraphs</h2>
${texts.length > 0 ? texts.join('\n') : '<p>There is no source that can be read: <code>sourceline add</code> archives one.</p>'}
</section>
`;
}

function sourceText(source: Source, quotes: readonly WrittenQuote[]): string {
  const own = quotes.filter((quote) => quote.source === source.id);
  const blocks = source.paragraphs.flatMap((paragraph) => [
    ...(paragraph.before ?? []).map(shownItem),
    paragraphItem(source.id, paragraph, own),
  ]);
  return `<article id="${escapeHtml(anchorOf(source.id))}">
<h3 lang="${escapeHtml(source.language)}" dir="auto">${escapeHtml(source.title)}</h3>
<p class="id"><code>${escapeHtml(source.id)}</code></p>
<ul lang="${escapeHtml(source.language)}">
${[...blocks, ...(source.after ?? []).map(shownItem)].join('\n')}
</ul>
</article>`;
}

function paragraphItem(
  source: string,
  { number, ...block }: Source['paragraphs'][number],
  quotes: readonly WrittenQuote[],
): string {
  const here = quotes.filter(({ paragraph }) => paragraph === number);
  const events = [...new Map(here.map((quote) => [quote.event.id, quote])).values()].map(
    ({ event, isVerbatim }) =>
      `<li class="${isVerbatim ? 'quoted' : 'doubtful'}">${escapeHtml(event.title)}${isVerbatim ? '' : ' (see above)'}</li>`,
  );
  const list = events.length > 0 ? `<ul class="events" lang="en">${events.join('')}</ul>` : '';
  return `<li id="${escapeHtml(anchorOf(source, number))}" tabindex="-1"><span class="number" lang="en"><span class="word">Paragraph </span>${number}</span><div>${textOf(block)}${list}</div></li>`;
}

function shownItem(block: NonNullable<Source['after']>[number]): string {
  return `<li class="shown"><div>${textOf(block)}</div></li>`;
}

function textOf({
  mark,
  text,
}: {
  readonly mark?: string | undefined;
  readonly text: Block['text'];
}): string {
  return `<p dir="auto">${mark === undefined ? '' : `${escapeHtml(mark)} `}${escapeHtml(text)}</p>`;
}

/** Returns the id of a source, or of a paragraph, in the panel; pages have others. */
function anchorOf(source: string, paragraph?: number): string {
  return `sourceline-dev-${source}${paragraph === undefined ? '' : `-${paragraph}`}`;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
