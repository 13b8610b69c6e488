import fc from 'fast-check';
import { saveForm, formOf } from '../../../src/lib/editing/forms';
import type { EditedProject } from '../../../src/lib/editing/project';
import { mergeBlock, splitBlock, toggleBlock } from '../../../src/lib/editing/steps/blocks';
import {
  addDocument,
  changeDocument,
  describeDocument,
  freezeDocument,
  removeDocument,
  withBlocks,
} from '../../../src/lib/editing/steps/documents';
import {
  changeEvent,
  deleteEvent,
  mergeEvents,
  moveToLane,
  redateEvent,
  renameEvent,
  retitleEvent,
  setDraft,
} from '../../../src/lib/editing/steps/events';
import { addLane, orderLane, removeLane, renameLane } from '../../../src/lib/editing/steps/lanes';
import { addMark, dismissDate, removeMark, restoreDate } from '../../../src/lib/editing/steps/marks';
import { renameDocument } from '../../../src/lib/editing/steps/rename-document';
import { addQuote, moveQuote, removeQuote } from '../../../src/lib/editing/steps/quotes';
import { documentOf, eventOf, sha256 } from './ferry-project';

export type Step = (project: EditedProject) => EditedProject;

const place = fc.nat({ max: 5 });
const texts = fc.constantFrom('A storm', 'Boats', 'The vote', 'con', 'שלום 2025', 'x'.repeat(21_000), '投票');
const ids = fc.constantFrom('vote', 'boats', 'storm', 'ferry-2', 'aux', 'No Slug');

function eventAt({ events }: EditedProject, at: number): string {
  return events[at % Math.max(1, events.length)]?.id ?? 'nobody';
}

function documentAt({ documents }: EditedProject, at: number): string {
  return documents[at % Math.max(1, documents.length)]?.id ?? 'nothing';
}

function laneAt({ lanes }: EditedProject, at: number): string {
  return lanes[at % Math.max(1, lanes.length)]?.id ?? 'nowhere';
}

/** Any step of a project, also ones that leave it with faults. */
export const stepsOfProject: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(place, texts).map(
    ([at, title]): Step =>
      (one) =>
        retitleEvent(one, eventAt(one, at), title),
  ),
  fc.tuple(place, place).map(
    ([at, other]): Step =>
      (one) =>
        mergeEvents(one, eventAt(one, at), eventAt(one, other)),
  ),
  fc.tuple(place, ids).map(
    ([at, id]): Step =>
      (one) =>
        renameDocument(one, documentAt(one, at), id),
  ),
  fc.tuple(place, fc.constantFrom('', 'tomorrow', '2025-02', "O'Brien: a #1")).map(
    ([at, value]): Step =>
      (one) =>
        changeDocument(one, documentAt(one, at), (document) => {
          const said = { values: value === '' ? [] : [value], from: 'editor' };
          return describeDocument(
            document,
            { said: { title: said, published: said, language: said } },
            sha256,
          );
        }),
  ),
  fc.tuple(place, ids).map(
    ([at, id]): Step =>
      (one) =>
        renameEvent(one, eventAt(one, at), id),
  ),
  place.map(
    (at): Step =>
      (one) =>
        deleteEvent(one, eventAt(one, at)),
  ),
  fc.tuple(place, fc.boolean()).map(
    ([at, is]): Step =>
      (one) =>
        setDraft(one, eventAt(one, at), is),
  ),
  fc.tuple(place, place).map(
    ([at, lane]): Step =>
      (one) =>
        moveToLane(one, eventAt(one, at), laneAt(one, lane)),
  ),
  place.map(
    (at): Step =>
      (one) =>
        moveToLane(one, eventAt(one, at), 'nowhere'),
  ),
  fc.tuple(place, fc.constantFrom('2025-03-03', '2025-13', '2025-03-09', '')).map(
    ([at, edtf]): Step =>
      (one) =>
        redateEvent(
          one,
          eventAt(one, at),
          edtf === '' ? undefined : { edtf, asWritten: ['3 March 2025'], basis: 'stated' },
        ),
  ),
  place.map(
    (at): Step =>
      (one) =>
        redateEvent(one, eventAt(one, at), { edtf: '2025-03-03', asWritten: [], basis: 'inferred' }),
  ),
  fc.tuple(place, place, place).map(
    ([at, index, to]): Step =>
      (one) =>
        moveQuote(one, eventAt(one, at), index % 2, eventAt(one, to)),
  ),
  fc.tuple(place, place).map(
    ([at, index]): Step =>
      (one) =>
        removeQuote(one, eventAt(one, at), index % 2),
  ),
  fc.tuple(place, place, fc.constantFrom('the ferry', 'the boat', 'A storm came', '')).map(
    ([at, document, quote]): Step =>
      (one) =>
        addQuote(one, eventAt(one, at), {
          source: documentAt(one, document),
          paragraph: 1 + (at % 3),
          quote,
          role: 'supports',
        }),
  ),
  fc.tuple(place, place, fc.boolean()).map(
    ([at, index, isFrozen]): Step =>
      (one) =>
        changeDocument(
          isFrozen ? freezeDocument(one, documentAt(one, at)) : one,
          documentAt(one, at),
          (document) =>
            document.blocks ? withBlocks(document, toggleBlock(document.blocks, index), sha256) : document,
        ),
  ),
  fc.tuple(place, place, place).map(
    ([at, index, offset]): Step =>
      (one) =>
        changeDocument(one, documentAt(one, at), (document) =>
          document.blocks
            ? withBlocks(document, splitBlock(document.blocks, index, 10 + offset), sha256)
            : document,
        ),
  ),
  fc.tuple(place, place).map(
    ([at, index]): Step =>
      (one) =>
        changeDocument(one, documentAt(one, at), (document) =>
          document.blocks ? withBlocks(document, mergeBlock(document.blocks, index), sha256) : document,
        ),
  ),
  fc.tuple(place, fc.constantFrom('no front matter', '---\nid: paper-1\n---\nText\n')).map(
    ([at, text]): Step =>
      (one) =>
        changeDocument(one, documentAt(one, at), ({ blocks: _, ...document }) => ({ ...document, text })),
  ),
  place.map(
    (at): Step =>
      (one) =>
        removeDocument(one, documentAt(one, at)),
  ),
  place.map(
    (at): Step =>
      (one) =>
        one.documents.some(({ id }) => id === `more-${at}`)
          ? one
          : addDocument(one, documentOf(`more-${at}`, `More ${at}`, ['A storm came on 8 March 2025.'])),
  ),
  place.map((at): Step => (one) => ({
    ...one,
    events: [...one.events, eventOf(freeId(one), documentAt(one, at), 'A storm came', 8)],
  })),
  place.map((at): Step => (one) => {
    const event = one.events[at % Math.max(1, one.events.length)];
    return event ? saveForm(one, { ...formOf(event, one), importance: 10 * at }).project : one;
  }),
  fc.tuple(place, ids).map(
    ([at, alias]): Step =>
      (one) =>
        changeEvent(one, eventAt(one, at), (event) => ({ ...event, aliases: [alias] })),
  ),
  texts.map(
    (title): Step =>
      (one) =>
        addLane(one, title).project,
  ),
  fc.tuple(place, texts).map(
    ([at, title]): Step =>
      (one) =>
        renameLane(one, laneAt(one, at), title),
  ),
  place.map(
    (at): Step =>
      (one) =>
        removeLane(one, laneAt(one, at)),
  ),
  fc.tuple(place, place).map(
    ([at, to]): Step =>
      (one) =>
        orderLane(one, laneAt(one, at), to),
  ),
  fc.tuple(place, place).map(
    ([at, start]): Step =>
      (one) =>
        addMark(one, { document: documentAt(one, at), pieces: [{ paragraph: 1, start, end: start + 5 }] }),
  ),
  place.map(
    (at): Step =>
      (one) =>
        removeMark(one, `m${at}`),
  ),
  place.map(
    (at): Step =>
      (one) =>
        dismissDate(one, `["paper-1",1,${at},"today"]`),
  ),
  place.map(
    (at): Step =>
      (one) =>
        restoreDate(one, `["paper-1",1,${at},"today"]`),
  ),
  texts.map((title): Step => (one) => ({ ...one, title, description: title.slice(0, 30) })),
);

/** Returns an id that no event has: the number of those that are left after a deletion may be given. */
function freeId({ events }: EditedProject): string {
  let number = events.length;
  while (events.some(({ id }) => id === `new-${number}`)) number += 1;
  return `new-${number}`;
}
