import { randomExponential, randomLcg, randomLogNormal } from 'd3';
import { SEPARATOR, type Archive } from '../../../../src/lib/model/archive';
import { Flag } from '../../../../src/lib/model/table';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** A table of bursts, with days, minutes, states and many at one instant; the same for the same seed. */
export function madeArchive(count: number, { seed = 1, lanes = 5, instants = 0.05 } = {}): Archive {
  const random = randomLcg(seed);
  const size = randomLogNormal.source(random)(0, 1.2);
  const later = randomExponential.source(random)(1 / (3 * DAY));
  const bursts = Array.from({ length: Math.max(1, Math.ceil(count / 40)) }, () => random() * 20 * YEAR);
  const busy = Math.floor(10 * YEAR);
  const made = Array.from({ length: count }, (_, record) => {
    const burst = bursts[Math.floor(random() ** 2 * bursts.length)] ?? 0;
    const kind = random();
    const time = kind < instants ? busy : burst + later();
    const isState = kind > 0.95;
    const start = isState || kind > 0.4 ? Math.floor(time / DAY) * DAY : Math.floor(time / 60_000) * 60_000;
    const end = isState
      ? start + DAY * Math.ceil(1 + size() * 60)
      : start + (start % DAY === 0 ? DAY : 60_000);
    return {
      record,
      start: kind > 0.999 ? -Infinity : start,
      end: kind > 0.998 ? Infinity : end,
      flags: isState ? Flag.lasted : start % DAY === 0 ? Flag.day : Flag.instant,
      lane: Math.min(lanes - 1, Math.floor(random() ** 2 * lanes)),
      importance: Math.floor(size() * 3),
    };
  }).sort((a, b) => a.start - b.start || a.end - b.end || a.record - b.record);
  return {
    title: 'Made',
    table: {
      count,
      start: Float64Array.from(made, ({ start }) => start),
      end: Float64Array.from(made, ({ end }) => end),
      lane: Uint16Array.from(made, ({ lane }) => lane),
      flags: Uint16Array.from(made, ({ flags }) => flags),
      importance: Int32Array.from(made, ({ importance }) => importance),
      event: Uint32Array.from(made, ({ record }) => record),
    },
    lanes: Array.from({ length: lanes }, (_, lane) => ({ id: `l${lane}`, title: `Lane ${lane}` })),
    sources: [],
    source: new Uint16Array(count),
    texts: textsOf(made),
  };
}

interface Made {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  readonly flags: number;
}

/** Of each record its id, a title, and the EDTF that its time is read from. */
function textsOf(made: readonly Made[]): Archive['texts'] {
  const records: string[] = [];
  for (const each of made)
    records[each.record] = [`e${each.record}`, `Event ${each.record}`, edtfOf(each)].join(
      String.fromCharCode(SEPARATOR),
    );
  const offsets = new Uint32Array(records.length + 1);
  records.forEach(({ length }, record) => (offsets[record + 1] = (offsets[record] ?? 0) + length));
  return { bytes: new TextEncoder().encode(records.join('')), offsets };
}

function edtfOf({ start, end, flags }: Made): string {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  if (flags & Flag.day) return day(start);
  if (flags & Flag.instant) return `${new Date(start).toISOString().slice(0, 16)}Z`;
  return `${start === -Infinity ? '' : day(start)}/${end === Infinity ? '..' : day(end - DAY)}`;
}
