import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { completeDefinition } from '../../../src/lib/project/complete';
import type { DataForm } from '../../../src/lib/project/forms';
import { readDefinition } from '../../../src/lib/project/read-definition';
import { parseTimeline } from '../../../src/lib/model/parse';
import type { Quote } from '../../../src/lib/model/quote';
import type { Timeline } from '../../../src/lib/model/timeline';
import { ferryBridge } from '../../fixtures/sites/ferry-bridge';
import { written } from '../formats/made-up';

/* A timeline that is written in any form comes back as it was. */

/** The definition of a timeline with nothing left out. */
const definitionOf = ({ version: _version, sources, events, ...rest }: Timeline) => ({
  ...rest,
  sources: sources.map(({ id }) => id),
  // The size of a picture is read from its file.
  events: events.map(({ media, ...event }) => {
    const { width: _width, height: _height, ...written } = media ?? {};
    return media ? { ...event, media: written } : event;
  }),
});

const WRITERS: Readonly<Record<DataForm, (timeline: Timeline) => string | Promise<string>>> = {
  json: (timeline) => JSON.stringify(definitionOf(timeline)),
  yaml: (timeline) => stringify(definitionOf(timeline)),
  csv: (timeline) => written('csv', timeline),
};

/** Writes a definition and reads it. */
async function readBack(timeline: Timeline, form: DataForm): Promise<unknown> {
  const { definition, issues } = readDefinition(await WRITERS[form](timeline), form);
  if (!definition) throw new Error(issues.map(({ what, found }) => `${what}: ${found}`).join('\n'));
  const completed = completeDefinition(definition, timeline.sources, 'another-name');
  expect(completed.issues).toEqual([]);
  return completed.definition;
}

const FORMS = Object.keys(WRITERS) as DataForm[];

describe.each(FORMS)('a timeline written as %s', (form) => {
  it('is the same when it is read', async () => {
    expect(await readBack(ferryBridge, form)).toEqual(definitionOf(ferryBridge));
  });

  it('whatever the pieces of its quotes are', async () => {
    const [first, ...others] = ferryBridge.events;
    const [source] = ferryBridge.sources;
    if (!first || !source) throw new Error('no event');
    const piece = fc
      .array(fc.constantFrom('[…]', '\\', ' ', 'a', '数', '"', ';', '- ', "'", '#', '\n'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((signs) => `x${signs.join('')}y`);
    await fc.assert(
      fc.asyncProperty(piece, fc.array(piece, { minLength: 1, maxLength: 3 }), async (start, rest) => {
        const quote: Quote = [start, rest[0] ?? '', ...rest.slice(1)];
        const evidence = [
          { source: source.id, paragraph: 1, quote, occurrence: 2, role: 'supports' },
          { source: source.id, paragraph: 2, quote: start, role: 'dates' },
        ] as const;
        const changed: Timeline = { ...ferryBridge, events: [{ ...first, evidence }, ...others] };
        expect(parseTimeline(changed).issues).toEqual([]);
        expect(await readBack(changed, form)).toEqual(definitionOf(changed));
      }),
      { numRuns: 100 },
    );
  });

  it('whoever checked its events', async () => {
    const [first, ...others] = ferryBridge.events;
    if (!first) throw new Error('no event');
    const by = fc
      .array(fc.constantFrom('a', '数', ' ', ';', '\\', ',', '"', "'", '=', '-', '#', ': ', '\n', 'é'), {
        maxLength: 6,
      })
      .map((signs) => `${signs.join('')}.`);
    const on = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ by, on }), { minLength: 1, maxLength: 4 }), async (checked) => {
        const changed: Timeline = { ...ferryBridge, events: [{ ...first, checked }, ...others] };
        expect(parseTimeline(changed).issues).toEqual([]);
        expect(await readBack(changed, form)).toEqual(definitionOf(changed));
      }),
      { numRuns: 100 },
    );
  });

  it('whatever its texts are', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .map((each) => each.toWellFormed())
      .filter((each) => each !== '');
    const mark = fc
      .array(fc.constantFrom(...'\'"=+-@;,\\: #|>{}[]&*!%`~\taé数\r\n'), { minLength: 1, maxLength: 6 })
      .map((marks) => `${marks.join('')}.`);
    const any = form === 'yaml' ? mark : fc.oneof(mark, text);
    await fc.assert(
      fc.asyncProperty(
        fc.array(any, { minLength: 9, maxLength: 9 }),
        fc.integer(),
        async (texts, importance) => {
          const [title = '', summary = '', attribution = '', actor = '', tag = '', lane = ''] = texts;
          const [first, ...others] = ferryBridge.events;
          if (!first) throw new Error('no event');
          const changed: Timeline = {
            ...ferryBridge,
            title: texts[6] ?? '',
            description: texts[7] ?? '',
            lanes: ferryBridge.lanes.map((each, index) => ({ ...each, title: `${lane}${index}` })),
            events: [
              {
                ...first,
                title,
                summary,
                attribution,
                importance,
                actors: [actor, tag],
                tags: [tag],
                aliases: ['old-id'],
                difference: texts[8] ?? '',
              },
              ...others,
            ],
          };
          expect(parseTimeline(changed).issues).toEqual([]);
          expect(await readBack(changed, form)).toEqual(definitionOf(changed));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the CSV of a timeline that was read from its CSV', () => {
  it('has the same bytes', async () => {
    const definition = (await readBack(ferryBridge, 'csv')) as ReturnType<typeof definitionOf>;
    const again = { ...ferryBridge, ...definition, sources: ferryBridge.sources } as Timeline;
    expect(await WRITERS.csv(again)).toBe(await WRITERS.csv(ferryBridge));
  });
});
