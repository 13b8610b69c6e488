/** Rows of the table whose words give the date themselves. The words are made from the date; nothing here reads one. */
import { addMonths, isoDay, isoMonth, lastDay, year4, type Day } from './written-calendar';
import { besideDay, besideMonth, drawDay, type Row } from './written-draw';
import type { Random } from './written-random';
import {
  hanDigits,
  hanNumber,
  monthName,
  ordinal,
  seasonName,
  shortMonth,
  type Language,
} from './written-words';

export const STATED_ROWS: Readonly<Record<string, Row>> = {
  day: (random, language) => {
    const date = drawDay(random);
    return {
      words: sayDay(random, language, date),
      agree: [isoDay(date), isoMonth(date), year4(date.year)],
      contradict: besideDay(date),
    };
  },
  'day in numbers': (random, language) => {
    const date = drawDay(random);
    const { year, month, day } = date;
    const other = day <= 12 ? [isoDay({ year, month: day, day: month })] : [];
    const words = language === 'en' ? `${String(day)}/${String(month)}/${String(year)}` : isoDay(date);
    return {
      words,
      agree: [isoDay(date), ...(language === 'en' ? other : [])],
      contradict: [
        isoDay({ year: year + 1, month, day: Math.min(day, 28) }),
        isoDay({ year: year - 2, month, day: Math.min(day, 28) }),
      ],
    };
  },
  month: (random, language) => {
    const date = drawDay(random);
    const { year, month } = date;
    const words =
      language === 'en'
        ? `${random.pick([monthName(month), shortMonth(month)])} ${String(year)}`
        : `${random.pick([String(year), hanDigits(year)])}年${String(month)}月`;
    return { words, agree: [isoMonth(date), year4(year)], contradict: besideMonth(date) };
  },
  year: (random, language) => {
    const { year } = drawDay(random);
    const words =
      language === 'en' ? `in ${String(year)}` : `${random.pick([String(year), hanDigits(year)])}年`;
    return {
      words,
      agree: [year4(year)],
      contradict: [year4(year + 1), year4(year - 1), `${year4(year)}-05`, `${year4(year)}-05-06`],
    };
  },
  season: (random, language) => {
    const { year } = drawDay(random);
    const season = random.whole(21, 24);
    const words =
      language === 'en'
        ? `${seasonName(season, 'en')} ${String(year)}`
        : `${String(year)}年${seasonName(season, 'zh')}`;
    const other = season < 23 ? season + 2 : season - 2;
    const inside = ['04', '07', '10', '12'][season - 21] ?? '04';
    return {
      words,
      agree: [`${year4(year)}-${String(season)}`, year4(year)],
      contradict: [
        `${year4(year)}-${String(other)}`,
        `${year4(year - 2)}-${String(season)}`,
        `${year4(year)}-${inside}`,
      ],
    };
  },
  decade: (random, language) => {
    const tens = random.whole(17, 19) * 10 + random.whole(1, 9);
    const words =
      language === 'en'
        ? `the ${String(tens)}0s`
        : `${String(Math.floor(tens / 10) + 1)}世纪${String(tens % 10)}0年代`;
    return {
      words,
      agree: [`${String(tens)}X`],
      contradict: [`${String(tens - 1)}X`, `${String(tens + 1)}X`, `${String(tens)}5`, `${String(tens)}3-07`],
    };
  },
  quarter: (random, language) => {
    const { year } = drawDay(random);
    const quarter = random.whole(1, 4);
    const spanOf = (q: number): string => {
      const first: Day = { year, month: q * 3 - 2, day: 1 };
      return `${isoMonth(first)}/${isoMonth(addMonths(first, 2))}`;
    };
    const words =
      language === 'en'
        ? `Q${String(quarter)} ${String(year)}`
        : `${String(year)}年第${hanNumber(quarter)}季度`;
    return {
      words,
      agree: [spanOf(quarter), year4(year)],
      contradict: [
        spanOf((quarter % 4) + 1),
        year4(year + 2),
        isoMonth({ year, month: quarter * 3 - 1, day: 1 }),
      ],
    };
  },
  'part of a month': (random, language) => {
    const date = drawDay(random);
    const part = random.whole(0, 2);
    const last = lastDay(date);
    const [from, to] = part === 0 ? [1, 10] : part === 1 ? [11, 20] : [21, last];
    const on = (day: number): string => isoDay({ ...date, day });
    const words =
      language === 'en'
        ? `${['early', 'mid', 'late'][part] ?? ''} ${monthName(date.month)} ${String(date.year)}`
        : `${String(date.year)}年${String(date.month)}月${['初', '中旬', '底'][part] ?? ''}`;
    return {
      words,
      agree: [`[${on(from)}..${on(to)}]`, isoMonth(date)],
      contradict: [
        on(from + 4),
        on(part === 0 ? 25 : 3),
        isoMonth(addMonths(date, 1)),
        isoMonth(addMonths(date, -12)),
      ],
    };
  },
  since: (random, language) => {
    const { year } = drawDay(random);
    const words = language === 'en' ? `since ${String(year)}` : `自${String(year)}年以来`;
    const before = (years: number): string => year4(year - years);
    return {
      words,
      agree: [`${year4(year)}/..`],
      contradict: [`${before(9)}/${before(4)}`, before(1), `${before(30)}/${before(2)}`],
    };
  },
  'from … to': (random, language) => {
    const { year } = drawDay(random);
    const end = year + random.whole(1, 9);
    const words =
      language === 'en' ? `from ${String(year)} to ${String(end)}` : `从${String(year)}年到${String(end)}年`;
    return {
      words,
      agree: [`${year4(year)}/${year4(end)}`],
      contradict: [
        `${year4(year - 9)}/${year4(year - 1)}`,
        `${year4(end + 1)}/${year4(end + 5)}`,
        `${year4(year - 40)}`,
      ],
    };
  },
  'before our era': (random, language) => {
    const era = random.whole(2, 900);
    const { month, day } = drawDay(random);
    const date: Day = { year: 1 - era, month, day: Math.min(day, 28) };
    const exact = random.whole(0, 1) === 1;
    const words =
      language === 'en'
        ? exact
          ? random.pick([
              `${String(date.day)} ${monthName(month)} ${String(era)} BC`,
              `${String(era)} BC ${monthName(month)} ${String(date.day)}`,
            ])
          : `${String(era)} BC`
        : `公元前${String(era)}年${exact ? `${String(month)}月${String(date.day)}日` : ''}`;
    return {
      words,
      agree: [exact ? isoDay(date) : year4(date.year)],
      contradict: [
        year4(era),
        year4(-era),
        year4(2 - era),
        exact ? isoDay({ ...date, day: (date.day % 28) + 1 }) : isoDay(date),
      ],
    };
  },
  'our era by name': (random, language) => {
    const year = random.whole(1, 999);
    const words =
      language === 'en' ? random.pick([`${String(year)} AD`, `AD ${String(year)}`]) : `公元${String(year)}年`;
    return {
      words,
      agree: [year4(year)],
      contradict: [year4(1 - year), year4(1000 + year), year4(year + 1), `${year4(year)}-08`],
    };
  },
  'calendar of the republic': (random, language) => {
    const count = random.whole(1, 38);
    const year = 1911 + count;
    if (language === 'en')
      return {
        words: `the year ${String(year)}`,
        agree: [year4(year)],
        contradict: [year4(year + 1), year4(year - 10)],
      };
    const words = `民国${count === 1 ? '元' : random.pick([String(count), hanNumber(count)])}年`;
    return {
      words,
      agree: [year4(year)],
      contradict: [year4(year + 1), year4(year - 1), `${year4(year)}-03`],
    };
  },
};

function sayDay(random: Random, language: Language, { year, month, day }: Day): string {
  const [y, m, d] = [String(year), String(month), String(day)];
  return language === 'en'
    ? random.pick([
        `${d} ${monthName(month)} ${y}`,
        `${monthName(month)} ${d}, ${y}`,
        `${shortMonth(month)} ${d}, ${y}`,
        `${ordinal(day)} ${monthName(month)} ${y}`,
        `on ${d} ${monthName(month)} ${y}`,
        `${d}.${m}.${y}`,
      ])
    : random.pick([
        `${y}年${m}月${d}日`,
        `${y}年${m}月${d}号`,
        `${hanDigits(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
      ]);
}
