import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/lib/tables/dates/read-cell';
import { boundsOf, parseEdtf } from '../../../src/lib/model/dates/index';

/* Every form in which programs write a moment gives back the moment, in any zone. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const two = (value: number): string => String(value).padStart(2, '0');

interface Moment {
  readonly ms: number;
  /** Minutes east of UTC. */
  readonly zone: number;
}

/** The parts of a moment by the clock of its zone. */
function partsOf({ ms, zone }: Moment) {
  const local = new Date(ms + zone * 60_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  const sign = zone < 0 ? '-' : '+';
  const [hours, minutes] = [two(Math.floor(Math.abs(zone) / 60)), two(Math.abs(zone) % 60)];
  const time = local.toISOString().slice(11, 19);
  const ofYear = (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
  return {
    date: `${year}-${two(month)}-${two(day)}`,
    ...{ year, month, day, time, local, ofYear: String(ofYear).padStart(3, '0') },
    ...{ plain: `${sign}${hours}${minutes}`, colon: `${sign}${hours}:${minutes}` },
    ...{ name: MONTHS[month - 1] ?? '', weekday: DAYS[local.getUTCDay()] ?? '' },
  };
}

/** Week of ISO 8601, by the Thursday that it has. */
function weekOf(local: Date): string {
  const weekday = local.getUTCDay() || 7;
  const thursday = new Date(local.getTime() + (4 - weekday) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / 604_800_000) + 1;
  return `${thursday.getUTCFullYear()}-W${two(week)}-${weekday}`;
}

const twelve = (time: string): string => {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
};

type Write = (moment: Moment) => string;
const with_ =
  (write: (parts: ReturnType<typeof partsOf>) => string): Write =>
  (moment) =>
    write(partsOf(moment));

const FORMS: Readonly<Record<string, Write>> = {
  'ISO 8601': with_(({ date, time, colon }) => `${date}T${time}${colon}`),
  'ISO 8601 with a plain offset': with_(({ date, time, plain }) => `${date}T${time}${plain}`),
  'ISO 8601 with a comma': with_(({ date, time, colon }) => `${date}T${time},000${colon}`),
  'ISO 8601, basic': with_(
    ({ date, time, plain }) => `${date.replaceAll('-', '')}T${time.replaceAll(':', '')}${plain}`,
  ),
  'ISO 8601, ordinal': with_(({ year, ofYear, time, colon }) => `${year}-${ofYear}T${time}${colon}`),
  'ISO 8601, basic ordinal': with_(
    ({ year, ofYear, time, plain }) => `${year}${ofYear}T${time.replaceAll(':', '')}${plain}`,
  ),
  'ISO 8601, week': with_(({ local, time, colon }) => `${weekOf(local)}T${time}${colon}`),
  'ISO 8601, basic week': with_(
    ({ local, time, plain }) => `${weekOf(local).replaceAll('-', '')}T${time.replaceAll(':', '')}${plain}`,
  ),
  'RFC 3339 in small letters': ({ ms }) => new Date(ms).toISOString().toLowerCase(),
  'RFC 3339 with a blank': with_(({ date, time, colon }) => `${date} ${time}${colon}`),
  'RFC 2822': with_(
    ({ weekday, day, name, year, time, plain }) => `${weekday}, ${day} ${name} ${year} ${time} ${plain}`,
  ),
  HTTP: ({ ms }) => new Date(ms).toUTCString(),
  'git, iso': with_(({ date, time, plain }) => `${date} ${time} ${plain}`),
  'git, log': with_(
    ({ weekday, name, day, time, year, plain }) => `${weekday} ${name} ${day} ${time} ${year} ${plain}`,
  ),
  'git, raw': (moment) => `${moment.ms / 1000} ${partsOf(moment).plain}`,
  ctime: ({ ms }) => {
    const { weekday, name, day, time, year } = partsOf({ ms, zone: 0 });
    return `${weekday} ${name} ${String(day).padStart(2)} ${time} ${year}`;
  },
  'Date.toString': with_(
    ({ weekday, name, day, year, time, plain }) =>
      `${weekday} ${name} ${two(day)} ${year} ${time} GMT${plain} (Some Standard Time)`,
  ),
  'pandas and PostgreSQL': with_(({ date, time, colon }) => `${date} ${time}.000000${colon}`),
  Java: with_(({ date, time, colon }) => `${date}T${time}${colon}[Some/Zone]`),
  Wikidata: ({ ms }) => `+${new Date(ms).toISOString().replace('.000', '')}`,
  'expanded years': ({ ms }) => `+00${new Date(ms).toISOString()}`,
  'Excel, by slashes': ({ ms }) => {
    const { date, time } = partsOf({ ms, zone: 0 });
    return `${date.replaceAll('-', '/')} ${time}`;
  },
  'with points': ({ ms }) => {
    const { day, month, year, time } = partsOf({ ms, zone: 0 });
    return `${day}.${month}.${year}, ${time}`;
  },
  'with AM and PM': ({ ms }) => {
    const { year, month, day, time } = partsOf({ ms, zone: 0 });
    return `${LONG[month - 1] ?? MONTHS[month - 1]} ${day}, ${year}, ${twelve(time)}`;
  },
};

const moments = fc.record({
  // 1973 to 2100, so that git's seconds have nine digits or more.
  ms: fc.integer({ min: 100_000_000, max: 4_102_444_800 }).map((seconds) => seconds * 1000),
  zone: fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15),
});

describe('a moment, written', () => {
  it.each(Object.entries(FORMS))('as %s is read as itself', (_, write) => {
    fc.assert(
      fc.property(moments, (moment) => {
        const cell = readCell(write(moment));
        const parsed = cell.kind === 'edtf' ? parseEdtf(cell.edtf) : undefined;
        expect(parsed?.ok && boundsOf(parsed.value).earliest, write(moment)).toBe(moment.ms);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
