import { SEPARATOR, type Archive } from '../../../src/lib/model/archive';
import { tableOf } from '../../../src/lib/model/table';
import type { TableNote } from '../../../src/lib/tables/index';
import type { Timeline } from '../../../src/lib/model/timeline';
import { ArchiveFinder } from '../../../src/lib/state/archive-finder.svelte.js';
import { ArchiveOpening } from '../../../src/lib/state/archive-opening.svelte.js';
import type { ArchiveView } from '../../../src/lib/state/archive.svelte.js';
import {
  englishArchive as archiveMessages,
  englishLazy as lazy,
  english as pageMessages,
} from '../../../src/lib/messages/english';
import { Announcer } from '../../../src/lib/components/overview/announcer.svelte.js';
import { archiveAxis } from '../../../src/lib/components/archive/archive-axis';
import { loadedOf, viewOf } from '../state/desk';

/** Props of the components of a large table: the timeline as one, with a row that names no source. */

type Props = Record<string, unknown>;
const ignore = (): undefined => undefined;

function archiveOf(timeline: Timeline): Archive {
  const table = tableOf(timeline);
  const encoder = new TextEncoder();
  const records = timeline.events.map(({ id, title, date, evidence: [{ source, paragraph, quote }] }) =>
    encoder.encode(
      [id, title, date.edtf, source, paragraph, quote, 'https://a.test/'].join(
        String.fromCharCode(SEPARATOR),
      ),
    ),
  );
  const offsets = new Uint32Array(records.length + 1);
  records.forEach(({ length }, record) => (offsets[record + 1] = (offsets[record] ?? 0) + length));
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  records.forEach((record, at) => bytes.set(record, offsets[at]));
  return {
    title: timeline.title,
    language: timeline.language,
    table,
    lanes: timeline.lanes,
    sources: timeline.sources.map(({ title }) => title),
    source: Uint16Array.from({ length: table.count }, (_, row) => row % 3),
    texts: { bytes, offsets },
  };
}

export function archiveCases(timeline: Timeline): Readonly<Record<string, () => Props[]>> {
  const archive = archiveOf(timeline);
  const messages = archiveMessages;

  function viewWith(change: Partial<ArchiveView> = {}): ArchiveView {
    return Object.assign(viewOf(archive, undefined, messages).view, { width: 1200 }, change);
  }
  function openingWith(change: Partial<ArchiveOpening> = {}): ArchiveOpening {
    return Object.assign(new ArchiveOpening(messages, 'en'), { name: 'data.csv' }, change);
  }
  const finderOf = (view: ArchiveView): ArchiveFinder =>
    new ArchiveFinder(view, {
      search: () => Promise.resolve(new Uint32Array()),
    });

  const view = viewWith();
  const finder = finderOf(view);
  finder.only('source', '');
  const chosen = [0, 1, 2].map((row) => viewWith({ chosen: row }));
  const reported = (['date', 'url'] as const).map((kind) => ({ row: 3, column: 'start', kind, found: '' }));
  const faults = { reported, count: 120, rowsLeftOut: 12, csv: [] };
  const notes: readonly TableNote[] = [
    { kind: 'read', column: 'start', as: 'year', rows: 3, found: '476', read: '0476' },
    { kind: 'above', rows: 2 },
    { kind: 'windows-1252' },
    { kind: 'order', rows: 4, found: '8/9/2020', dmy: '2020-09-08', mdy: '2020-08-09' },
    { kind: 'january-1970', rows: 5 },
  ];
  const done = {
    notes,
    ...loadedOf(archive),
    faults,
    leftOut: ['data'],
    took: 1,
    problem: { kind: 'broken', row: 2 },
  };
  const ofDone = { done, problem: done.problem, finder } as unknown as Partial<ArchiveOpening>;
  const so = { rows: 3, bytes: 9, total: 90 };
  const numbers = { ...messages.jump, ongo: ignore, placeFrom: () => 0 };
  const ofAxis = {
    messages: pageMessages,
    lazy,
    dense: messages.dense,
    numbers,
    isGoing: true,
    announcer: new Announcer(),
  };
  const inPage = {
    messages,
    pageMessages,
    lazy,
    onclose: ignore,
    oncancel: ignore,
    ondrawn: ignore,
    onaddress: ignore,
  };

  const AT = '/src/lib/components/archive/';
  return {
    [`${AT}ArchiveAxis.svelte`]: () => [view, ...chosen].map((each) => ({ view: each, ...ofAxis })),
    [`${AT}ArchiveReach.svelte`]: () => [{ view, ...ofAxis }],
    [`${AT}ArchiveOverview.svelte`]: () => [{ view, lazy }],
    [`${AT}AxisFoot.svelte`]: () => [{ view, ...ofAxis }],
    '/src/lib/components/overview/GoToDate.svelte': () => [
      {
        ...{ axis: archiveAxis(view), date: messages.date, announcer: new Announcer(), lazy, numbers },
        ...{ onchoose: ignore, onclose: ignore },
      },
    ],
    [`${AT}AxisTip.svelte`]: () =>
      [
        { kind: 'event', row: 0 } as const,
        {
          kind: 'column',
          band: 0,
          from: 0,
          to: 86_400_000,
          starts: 3,
          within: 5,
          best: 0,
          first: 0,
          isOneInstant: false,
        } as const,
      ].map((hit) => ({ view, ...ofAxis, hit, x: 9, y: 9, width: 600, height: 300 })),
    [`${AT}ColourProbes.svelte`]: () => [{ bands: 3, box: undefined }],
    [`${AT}LaneNames.svelte`]: () => [{ view, width: 1000 }],
    [`${AT}SelectedOption.svelte`]: () => [{ view, dense: messages.dense, row: 0, id: 'option' }],
    [`${AT}ArchiveColumns.svelte`]: () => [{ messages }],
    [`${AT}ArchiveDetail.svelte`]: () =>
      [view, ...chosen].map((each) => ({ view: each, messages, pageMessages, onback: ignore })),
    [`${AT}ArchiveFaults.svelte`]: () => [{ faults, name: 'data', messages, pageMessages }],
    [`${AT}ArchiveFind.svelte`]: () => [{ view, finder, messages, pageMessages, lazy, ongo: ignore }],
    [`${AT}ArchiveHead.svelte`]: () => [
      { opening: openingWith({ isReading: true, so }), view, ...inPage },
      { opening: openingWith(ofDone), view, ...inPage },
    ],
    [`${AT}ArchiveNotes.svelte`]: () =>
      [undefined, 'dmy' as const].map((order) => ({ notes, order, messages, onorder: ignore })),
    [`${AT}ArchivePage.svelte`]: () => [{ ...inPage, onaddress: ignore, onready: ignore }],
    [`${AT}ArchiveProblem.svelte`]: () =>
      (['cancelled', 'private', 'part', 'footer'] as const).map((kind) => ({
        problem: { kind },
        messages,
        onagain: ignore,
      })),
    [`${AT}ArchiveReading.svelte`]: () =>
      [true, false].map((isShown) => ({ name: 'data', so, messages, isShown, oncancel: ignore })),
    [`${AT}ArchiveShown.svelte`]: () =>
      chosen.map((each) => ({ opening: openingWith(ofDone), view: each, ...inPage })),
    [`${AT}ArchiveStart.svelte`]: () => [{ messages, onfile: ignore, onaddress: ignore }],
    [`${AT}EventRows.svelte`]: () => chosen.map((each) => ({ view: each, messages, onopen: ignore })),
    [`${AT}EventRow.svelte`]: () =>
      [0, 1].map((position) => ({ view, messages, position, y: 0, height: 36, id: 'a', isChosen: true })),
    '/src/islands/OpenIsland.svelte': () => [inPage],
    '/src/routes/[[lang=lang]]/open/+page.svelte': () => [
      { data: { messages: pageMessages, archive: messages, lazy, language: 'en' } },
    ],
  };
}
