import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/dates/index.js';
import { readWholeWritten } from '../../../src/lib/model/dates/written/index.js';
import { dateInWords } from '../../../src/lib/messages/date.js';
import { loadMessages } from '../../../src/lib/messages/load.js';

/** Years of millions and billions: round ones, which are in words, and any others. */
const year = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }).map((millions) => millions * 1_000_000),
  fc.integer({ min: 1000, max: 999_999 }).map((thousands) => thousands * 1000),
  fc.integer({ min: 1_000_000, max: 20_000_000_000 }),
);

describe.each(['en', 'zh', 'de', 'fr', 'es'] as const)(
  'what is said of a year of long ago in %s',
  (language) => {
    it('is read back as that year', async () => {
      const { date } = await loadMessages(language);
      fc.assert(
        fc.property(year, fc.boolean(), (size, isBefore) => {
          const edtf = `Y${isBefore ? -size : size}`;
          const parsed = parseEdtf(edtf);
          if (!parsed.ok) throw new Error(`${edtf}: ${parsed.what}`);
          const words = dateInWords(parsed.value, date);
          const read = readWholeWritten(words, { language }).map((candidate) => candidate.edtf);
          expect([words, ...read]).toEqual([words, edtf]);
        }),
        // Millions with both thousands and decimals.
        {
          numRuns: 500,
          examples: [
            [19_119_510_000, false],
            [1_999_990_000, true],
          ],
        },
      );
    });
  },
);
