/** Rows of the table whose words need the publication or another event. The words are made from the date. */
import { addDays, addMonths, isoDay, isoMonth, weekdayAt, year4, type Day } from './written-calendar';
import {
  besideDay,
  besideMonth,
  drawDay,
  drawPast,
  sayPublished,
  type Drawn,
  type Row,
} from './written-draw';
import type { Random } from './written-random';
import { monthName, ordinal, shortMonth, weekdayName } from './written-words';

export const RELATIVE_ROWS: Readonly<Record<string, Row>> = {
  'day without its year': (random, language) => {
    const { published, date } = drawPast(random);
    const words =
      language === 'en' ? sayYearless(random, date) : `${String(date.month)}月${String(date.day)}日`;
    const known = random.pick<Partial<Drawn>>([
      { published: sayPublished(random, published) },
      {
        reason:
          language === 'en'
            ? `The report was published in ${String(date.year)}.`
            : `报告发表于${String(date.year)}年。`,
      },
    ]);
    return { words, ...known, agree: [isoDay(date), isoMonth(date)], contradict: besideDay(date) };
  },
  'day of the month': (random, language) => {
    const published = drawDay(random);
    const date = { ...published, day: random.whole(1, published.day) };
    const words = language === 'en' ? `on the ${ordinal(date.day)}` : `${String(date.day)}日`;
    return {
      words,
      published: sayPublished(random, published),
      agree: [isoDay(date), isoMonth(date)],
      contradict: besideDay(date),
    };
  },
  'month without its year': (random, language) => {
    const { published, date } = drawPast(random);
    const words = language === 'en' ? `in ${monthName(date.month)}` : `${String(date.month)}月`;
    return {
      words,
      published: sayPublished(random, published),
      agree: [isoMonth(date), year4(date.year)],
      contradict: [
        isoDay(date),
        isoMonth(addMonths(date, 1)),
        isoMonth(addMonths(date, -1)),
        isoMonth(addMonths(date, -36)),
      ],
    };
  },
  'last month': (random, language) => {
    const published = drawDay(random);
    const date = addMonths(published, -1);
    const words = language === 'en' ? 'last month' : '上个月';
    return { words, published: isoDay(published), agree: [isoMonth(date)], contradict: besideMonth(date) };
  },
  weekday: (random, language) => {
    const published = drawDay(random);
    const date = addDays(published, -random.whole(0, 6));
    const name = weekdayName(weekdayAt(date), language);
    return {
      words: language === 'en' ? random.pick([name, `on ${name}`]) : name,
      published: isoDay(published),
      agree: [isoDay(date)],
      contradict: [-40, -3, -1, 1, 2, 100].map((days) => isoDay(addDays(date, days))),
    };
  },
  anchored: (random, language) => {
    const anchor = drawDay(random);
    const [english, chinese, days] = random.pick<readonly [string, string, number]>([
      ['the same day', '同日', 0],
      ['the next day', '次日', 1],
      ['three days later', '三天后', 3],
      ['a week later', '一周后', 7],
      ['two weeks later', '两周后', 14],
    ]);
    const date = addDays(anchor, days);
    const words = language === 'en' ? english : chinese;
    return {
      words,
      anchor: isoDay(anchor),
      agree: [isoDay(date)],
      contradict: [-30, -400, 60, 370].map((by) => isoDay(addDays(date, by))),
    };
  },
  'last week': (random, language) => {
    const published = drawDay(random);
    const monday = addDays(published, 1 - weekdayAt(published) - 7);
    const week = (first: Day): string => `[${isoDay(first)}..${isoDay(addDays(first, 6))}]`;
    return {
      words: language === 'en' ? 'last week' : '上周',
      published: isoDay(published),
      agree: [week(monday)],
      contradict: [
        week(addDays(monday, -7)),
        week(addDays(monday, 7)),
        isoDay(addDays(monday, 2)),
        isoDay(addDays(monday, -20)),
      ],
    };
  },
  'past year': (random, language) => {
    const published = drawDay(random);
    const span = (years: number): string =>
      `${isoMonth(addMonths(published, 12 * (years - 1)))}/${isoMonth(addMonths(published, 12 * years))}`;
    const words = language === 'en' ? 'over the past year' : '过去一年';
    return {
      words,
      published: isoDay(published),
      agree: [span(0)],
      contradict: [span(-3), span(3), span(-10)],
    };
  },
  vague: (random, language) => {
    const published = drawDay(random);
    const day = isoDay(published);
    const lasting = random.whole(0, 1) === 1;
    const words = lasting ? { en: 'for years', zh: '多年来' } : { en: 'recently', zh: '近日' };
    const later = addDays(published, 40);
    return {
      words: words[language],
      published: day,
      agree: [lasting ? `/${day}` : `[..${day}]`],
      contradict: [isoDay(later), `${isoDay(later)}/..`, year4(published.year + 2)],
    };
  },
};

function sayYearless(random: Random, { month, day }: Day): string {
  return random.pick([
    `${shortMonth(month)} ${String(day)}`,
    `on ${String(day)} ${monthName(month)}`,
    `${monthName(month)} ${ordinal(day)}`,
  ]);
}
