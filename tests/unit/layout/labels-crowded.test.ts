import { describe, expect, it } from 'vitest';
import { contentOf, type MadeUp } from '../../golden/made-up.js';
import { ALL_PLANS, layoutOf, overlappingLabels, sceneIn } from '../../golden/scenes.js';

describe('labels that stand in one another’s way', () => {
  interface Case {
    readonly events: readonly MadeUp[];
    /** First and last day shown. */
    readonly from: string;
    readonly to: string;
    readonly chosen?: number;
    readonly hovered?: number;
  }

  const cases: readonly [string, Case][] = [
    [
      'a bar’s inside, and a neighbour’s beside',
      {
        events: [
          { edtf: '2020-08-06', title: 'A day in August', lane: 1 },
          { edtf: '/2020-12-02~', title: 'Until then', lane: 0 },
          { edtf: '2020-09-05/..', title: 'From then on', lane: 1 },
        ],
        from: '2020-07-29',
        to: '2021-01-02',
        chosen: 1,
      },
    ],
    [
      'bars that overlap on a full line',
      {
        events: Array.from({ length: 14 }, (_, index) => ({
          edtf: `2020-0${1 + (index % 6)}/2020-0${6 + (index % 4)}`,
          title: `A state that lasted for some time, number ${index}`,
        })),
        from: '2020-01-01',
        to: '2020-12-31',
      },
    ],
    [
      'of one day, one selected and one under the pointer',
      {
        events: [
          { edtf: '2020-09-08', title: 'One of the day' },
          { edtf: '2020-09-08', title: 'Two of the day' },
        ],
        from: '2020-09-07',
        to: '2020-09-10',
        chosen: 0,
        hovered: 1,
      },
    ],
    [
      'of two lanes, one selected and one under the pointer',
      {
        events: [0, 0, 0, 1, 1, 1].map((lane, index) => ({
          edtf: '2020-09-08',
          title: `Event ${index}`,
          lane,
        })),
        from: '2020-09-01',
        to: '2020-09-20',
        chosen: 2,
        hovered: 3,
      },
    ],
  ];
  it.each(cases)('%s', (_, { events, from, to, chosen, hovered }) => {
    const viewport = { start: Date.parse(from), end: Date.parse(to) };
    for (const plan of ALL_PLANS) {
      const layout = layoutOf(contentOf(events), plan);
      for (const width of [plan.minWidth, plan.minWidth * 1.4]) {
        const scene = sceneIn({ layout, viewport, width, chosen, hovered });
        expect(overlappingLabels(scene), `${plan.id} at ${width} px`).toEqual([]);
      }
    }
  });
});

describe('the label of the selected event', () => {
  it.each(['2020-09-08', '2020-09', '2020', '2019/2021', '/2021', '2019/..', '2020-09-08~'])(
    'is there when %s is all that the frame shows',
    (edtf) => {
      const noon = Date.UTC(2020, 8, 8, 12);
      for (const plan of ALL_PLANS) {
        const layout = layoutOf(contentOf([{ edtf, title: 'A title' }]), plan);
        for (const hours of [4, 12, 16]) {
          const viewport = { start: noon - hours * 1.8e6, end: noon + hours * 1.8e6 };
          const scene = sceneIn({ layout, viewport, width: plan.minWidth, chosen: 0, hovered: undefined });
          expect(scene.marks[0]?.label?.text, `${plan.id}, ${hours} hours`).toBe('A title');
        }
      }
    },
  );
});
