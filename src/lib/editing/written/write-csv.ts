import type { Evidence } from '../../model/timeline.js';
import { field, guarded, listCell } from '../../formats/cells.js';
import { quoteCell } from '../../formats/quote-cell.js';
import { delimiterOf, readRows } from '../../project/csv-cells.js';
import { groupRows, type CsvRow } from '../../project/csv-events.js';
import { rawRows, type RawRow } from '../../project/fix/raw-csv.js';
import { eventIds } from '../../project/event-ids.js';
import { definitionOf, isDraft } from '../definition.js';
import { isSameValue } from '../merge/conflict.js';
import type { EditedEvent, EditedProject } from '../project.js';
import { LANES } from './patch-definition.js';

type Cell = string | number | undefined;

/** The cells of an event, in its first row alone, by column. */
const OF_EVENT: Readonly<Record<string, (event: EditedEvent) => Cell>> = {
  event: ({ id }) => id,
  title: ({ title }) => title,
  edtf: ({ date }) => date?.edtf,
  as_written: ({ date }) => listOf(date?.asWritten),
  basis: ({ date }) => date?.basis,
  reason: ({ date }) => date?.reason,
  kind: ({ kind }) => kind,
  attribution: ({ attribution }) => attribution,
  summary: ({ summary }) => summary,
  lane_id: ({ lane }) => lane,
  actors: ({ actors }) => listOf(actors),
  tags: ({ tags }) => listOf(tags),
  importance: ({ importance }) => importance,
  difference: ({ difference }) => difference,
  aliases: ({ aliases }) => listOf(aliases),
  draft: (event) => (isDraft(event) ? 'yes' : undefined),
  picture: ({ media }) => media?.file,
  alt: ({ media }) => media?.alt,
  credit: ({ media }) => media?.credit,
  licence: ({ media }) => media?.licence,
  licence_url: ({ media }) => media?.licenceUrl,
  caption: ({ media }) => media?.caption,
  checked_by: ({ checked }) => listOf(checked?.map(({ by }) => by)),
  checked_on: ({ checked }) => listOf(checked?.map(({ on }) => on)),
};

const OF_QUOTE: Readonly<Record<string, (item: Evidence) => Cell>> = {
  role: ({ role }) => role,
  quote: ({ quote }) => quoteCell(quote),
  source: ({ source }) => source,
  paragraph: ({ paragraph }) => paragraph,
  occurrence: ({ occurrence }) => occurrence,
};

const OF_TIMELINE: Readonly<Record<string, (project: EditedProject) => Cell>> = {
  timeline: (project) => definitionOf(project)['id'] as string | undefined,
  timeline_title: ({ title }) => title,
  timeline_description: ({ description }) => description,
  timeline_language: ({ language }) => language,
  timeline_lanes: ({ lanes }) => listOf(lanes.map(({ id, title }) => `${id}: ${title}`)),
  timeline_sources: ({ documents }) => listOf(documents.map(({ id }) => id)),
};

/** Returns a table with another project in it: rows of events that did not change stay as they are. */
export function writeCsv(
  text: string,
  {
    before,
    after,
    whole = new Set(),
  }: {
    readonly before: EditedProject;
    readonly after: EditedProject;
    readonly whole?: ReadonlySet<string>;
  },
): string {
  const mark = delimiterOf(text);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const raw = rawRows(text.replace(/^\uFEFF/, ''), mark).filter(({ isEmpty }) => !isEmpty);
  const old = linesOf(text.replace(/^\uFEFF/, ''), raw);
  const isTimelineSame =
    !whole.has(LANES) &&
    (['id', 'slug', 'title', 'description', 'language', 'lanes'] as const).every((name) =>
      isSameValue(before[name], after[name]),
    ) &&
    isSameValue(
      before.documents.map(({ id }) => id),
      after.documents.map(({ id }) => id),
    );
  const was = new Map(before.events.map((event) => [event.id, event]));
  const isKept = (event: EditedEvent): boolean =>
    old.lines.has(event.id) && !whole.has(event.id) && isSameValue(was.get(event.id), event);
  const first = after.events[0];
  // What is said of the timeline is in the first row.
  const isFirstKept =
    first !== undefined && isTimelineSame && before.events[0]?.id === first.id && isKept(first);
  const made = after.events.map((event, index) => {
    if (index === 0 ? isFirstKept : isKept(event) && before.events[0]?.id !== event.id) return undefined;
    return cellsOf(event, index === 0 ? after : undefined);
  });
  const added = [...new Set(made.flatMap((rows) => (rows ?? []).flatMap((row) => [...row.keys()])))].filter(
    (name) => !old.columns.includes(name),
  );
  const columns = [...old.columns, ...added];
  const pad = mark.repeat(added.length);
  const head = old.head === '' ? columns.join(mark) : old.head + added.map((name) => mark + name).join('');
  const rows = after.events.flatMap((event, index) => {
    const own = made[index];
    if (!own) return (old.lines.get(event.id) ?? []).map((line) => line + pad);
    return own.map((row) => columns.map((name) => cellText(row.get(name), mark)).join(mark));
  });
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return bom + [head, ...rows].map((line) => line + lineEnd).join('');
}

/** Returns the rows of a table as they are written: those of each event by its id. */
function linesOf(
  text: string,
  raw: readonly RawRow[],
): {
  readonly head: string;
  readonly columns: readonly string[];
  readonly lines: ReadonlyMap<string, readonly string[]>;
} {
  const [head, ...others] = raw;
  const [names, ...cells] = readRows(text).rows;
  if (!head || !names) return { head: '', columns: [], lines: new Map() };
  const columns = names.cells.map((cell) => cell.text.trim());
  const rows = cells.map((row, index): CsvRow & { readonly line: string } => {
    const place = others[index];
    return {
      offset: row.offset,
      line: place ? text.slice(place.start, place.end) : '',
      cells: new Map(
        row.cells.flatMap((cell, at) =>
          cell.text.trim() === '' ? [] : [[columns[at] ?? '', cell] as const],
        ),
      ),
    };
  });
  const groups = groupRows(rows) as readonly (readonly (CsvRow & { readonly line: string })[])[];
  const titled = groups.map((group) => {
    const get = (name: string) =>
      group.map(({ cells: own }) => own.get(name)?.text).find((each) => each !== undefined);
    const [id, title] = [get('event'), get('title')];
    return { ...(id === undefined ? {} : { id }), title };
  });
  const ids = eventIds(titled);
  return {
    head: text.slice(head.start, head.end),
    columns,
    lines: new Map(groups.map((group, index) => [ids[index] ?? '', group.map(({ line }) => line)])),
  };
}

function cellsOf(event: EditedEvent, project: EditedProject | undefined): ReadonlyMap<string, Cell>[] {
  const quotes: readonly (Evidence | undefined)[] = event.evidence?.length ? event.evidence : [undefined];
  return quotes.map((item, index) => {
    const cells: [string, Cell][] = [
      ...(index === 0
        ? Object.entries(OF_EVENT).map(([name, cell]): [string, Cell] => [name, cell(event)])
        : [['event', event.id] as [string, Cell]]),
      ...(item ? Object.entries(OF_QUOTE).map(([name, cell]): [string, Cell] => [name, cell(item)]) : []),
      ...(project && index === 0
        ? Object.entries(OF_TIMELINE).map(([name, cell]): [string, Cell] => [name, cell(project)])
        : []),
    ];
    return new Map(cells.filter(([, cell]) => cell !== undefined && cell !== ''));
  });
}

function cellText(cell: Cell, mark: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = field(guarded(cell));
  return text === guarded(cell) && text.includes(mark) ? `"${text}"` : text;
}

function listOf(texts: readonly string[] | undefined): string | undefined {
  return texts && texts.length > 0 ? listCell(texts) : undefined;
}
