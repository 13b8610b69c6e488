import { describe, expect, it } from 'vitest';
import type { DateReason } from '../../../../src/lib/editing/suggest/date-choice';
import { sayDateReason } from '../../../../src/lib/editing/suggest/say-date-reason';
import { LANGUAGES } from '../../../../src/lib/messages/languages';
import { loadMessages } from '../../../../src/lib/messages/load';
import { loadMake } from '../../../../src/make/load-messages';

const published = '2025-03-12T08:00:00+01:00';

/** A reason of every kind, and what English says of it. */
const SAID: readonly (readonly [reason: DateReason, english: string])[] = [
  [{ kind: 'stated', words: '5 May 2022' }, '“5 May 2022”'],
  [
    { kind: 'publicationYear', words: '3 March', published },
    '“3 March”, the year from the publication on 12 March 2025',
  ],
  [
    { kind: 'publication', words: 'Last month', published: '2025-03' },
    '“Last month”, read from the publication (March 2025)',
  ],
  [
    { kind: 'picked', words: 'Sept. 8', from: '2020', title: 'The speech' },
    '“Sept. 8”, read from “The speech” (2020)',
  ],
  [
    { kind: 'eventBefore', words: 'a week later', from: '2025-01-01' },
    '“a week later”, read from 1 January 2025',
  ],
  [{ kind: 'textDate', words: 'a week later', from: '2025-01' }, '“a week later”, read from January 2025'],
  [
    { kind: 'countedBack', words: 'a month after', from: published, isPublication: true },
    '“a month after”, counted back from the publication on 12 March 2025',
  ],
  [
    { kind: 'bound', words: 'Recently', from: '2025-01-01', title: 'Vote', isPublication: false },
    '“Recently” says no more; read from “Vote” (1 January 2025)',
  ],
  [
    { kind: 'earlier', words: '1 May 2021', paragraph: 3 },
    '“1 May 2021” in paragraph 3, the nearest date before',
  ],
  [
    { kind: 'byPublication', from: '2025-03-12' },
    'No words say when: not later than the publication on 12 March 2025',
  ],
  [
    { kind: 'untilPublication', from: '2025-03-12' },
    'No words say when: up to the publication on 12 March 2025, its start unknown',
  ],
  [
    { kind: 'onPublication', from: '2025-03-12' },
    'No words say when: as at the publication on 12 March 2025',
  ],
  [{ kind: 'byPicked', from: '2025-03-12' }, 'No words say when: not later than 12 March 2025'],
  [
    { kind: 'untilPicked', from: '2025-03-12', title: 'Vote' },
    'No words say when: up to “Vote” (12 March 2025), its start unknown',
  ],
  [{ kind: 'onPicked', from: 'soon' }, 'No words say when: as at soon'],
];

describe('how a date was read', () => {
  it.each(SAID)('is said in English: %j', async (reason, english) => {
    const [{ suggest }, { date }] = await Promise.all([loadMake('en'), loadMessages('en')]);
    expect(sayDateReason(reason, suggest, date)).toBe(english);
  });

  it.each(LANGUAGES)(
    'is said in each language apart, with its words and without its EDTF: %s',
    async (language) => {
      const [{ suggest }, { date }] = await Promise.all([loadMake(language), loadMessages(language)]);
      const said = SAID.map(([reason]) => sayDateReason(reason, suggest, date));
      expect(new Set(said).size).toBe(SAID.length);
      for (const [index, [reason]] of SAID.entries()) {
        expect(said[index]).not.toMatch(/\d{4}-\d\d|undefined/u);
        if ('words' in reason) expect(said[index]).toContain(reason.words);
        if ('title' in reason && reason.title !== undefined) expect(said[index]).toContain(reason.title);
      }
    },
  );
});
