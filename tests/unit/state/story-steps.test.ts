import { describe, expect, it } from 'vitest';
import { findStoryGoal, findStoryPlace } from '../../../src/lib/components/story/steps';
import { LANGUAGES } from '../../../src/lib/messages/languages';
import { loadStory } from '../../../src/lib/messages/load';

const SHOWN = [2, 5, 9];

describe('the place among the events that are shown', () => {
  it('is the first where none is chosen', () => {
    expect(findStoryPlace(SHOWN, undefined)).toEqual({ row: 2, place: 1, previous: undefined, next: 5 });
  });

  it('has the events before and after it', () => {
    expect(findStoryPlace(SHOWN, 5)).toEqual({ row: 5, place: 2, previous: 2, next: 9 });
    expect(findStoryPlace(SHOWN, 9)).toEqual({ row: 9, place: 3, previous: 5, next: undefined });
  });

  it('goes on to the next that is shown where the chosen one is not, else to the last', () => {
    expect(findStoryPlace(SHOWN, 0)?.row).toBe(2);
    expect(findStoryPlace(SHOWN, 3)?.row).toBe(5);
    expect(findStoryPlace(SHOWN, 12)?.row).toBe(9);
  });

  it('is undefined where no event is shown', () => {
    expect(findStoryPlace([], undefined)).toBeUndefined();
    expect(findStoryPlace([], 3)).toBeUndefined();
  });

  it('of a single event has no way on or back', () => {
    expect(findStoryPlace([0], undefined)).toEqual({
      row: 0,
      place: 1,
      previous: undefined,
      next: undefined,
    });
  });
});

describe('a key', () => {
  const at = { row: 5, place: 2, previous: 2, next: 9 };
  const goal = (key: string, isFull = false): number | undefined => findStoryGoal(key, at, SHOWN, isFull);

  it('leads along time, and to the ends', () => {
    expect([goal('ArrowLeft'), goal('ArrowRight'), goal('Home'), goal('End')]).toEqual([2, 9, 2, 9]);
  });

  it('of a page leads along in full screen alone: elsewhere it scrolls', () => {
    expect([goal('PageUp'), goal('PageDown')]).toEqual([undefined, undefined]);
    expect([goal('PageUp', true), goal('PageDown', true)]).toEqual([2, 9]);
  });

  it('that is none of these leads nowhere', () => {
    expect([goal('ArrowUp'), goal(' ')]).toEqual([undefined, undefined]);
  });

  it('leads nowhere at the ends', () => {
    expect(findStoryGoal('ArrowRight', { ...at, row: 9, next: undefined }, SHOWN, false)).toBeUndefined();
  });
});

const SAID = {
  en: ['5 of 34', '5 of 12 shown of 34', '1 more quote', '3 more quotes', 'Show all 34 events'],
  zh: ['第5条，共34条', '显示的12条中第5条，共34条', '另有1条引文', '另有3条引文', '显示全部34个事件'],
  de: [
    '5 von 34',
    '5 von 12 gezeigten, 34 insgesamt',
    '1 weiteres Zitat',
    '3 weitere Zitate',
    'Alle 34 Ereignisse zeigen',
  ],
  fr: [
    '5 sur 34',
    '5 sur 12 affichés, 34 en tout',
    '1 autre citation',
    '3 autres citations',
    'Afficher les 34 événements',
  ],
  es: [
    '5 de 34',
    '5 de 12 mostrados, 34 en total',
    '1 cita más',
    '3 citas más',
    'Mostrar los 34 acontecimientos',
  ],
} as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it('the place and the counts are said', async () => {
    const words = await loadStory(language);
    expect([
      words.place(5, 34),
      words.placeAmong(5, 12, 34),
      words.moreQuotes(1),
      words.moreQuotes(3),
      words.showAll(34),
    ]).toEqual(SAID[language]);
  });

  it('large numbers have the separators of the language', async () => {
    const words = await loadStory(language);
    const number = new Intl.NumberFormat(language).format(12_345);
    expect(words.place(1, 12_345)).toContain(number);
  });
});
