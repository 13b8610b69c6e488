import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaned, FACETS } from '../../../src/lib/find/filters.js';
import {
  MAX_QUERY,
  parseUrlState,
  addressable,
  formatUrlState,
  type UrlState,
} from '../../../src/lib/state/url/url-state.js';

const LAST_SECOND = 8.64e12;

/** Text of every kind, and text that means something in an address. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('&', '=', '#', '?', '%', '%zz', '+', ' ', 'a,b', '网络', '__proto__', '<script>'),
);
const messages = text.filter((value) => value.isWellFormed());

const screens: fc.Arbitrary<UrlState> = fc
  .record({
    viewport: fc.option(
      fc
        .tuple(
          fc.integer({ min: -LAST_SECOND, max: LAST_SECOND - 1 }),
          fc.integer({ min: 1, max: LAST_SECOND * 2 }),
        )
        .map(([start, span]) => ({
          start: start * 1000,
          end: Math.min(LAST_SECOND, start + span) * 1000,
        })),
      { nil: undefined },
    ),
    filters: fc
      .record(Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(messages, { maxLength: 4 })])))
      .map(cleaned),
    query: messages.map((query) => query.slice(0, MAX_QUERY)),
    mode: fc.constantFrom('list' as const, 'table' as const),
    evidence: fc.integer({ min: 0, max: 998 }),
  })
  .map(({ viewport, ...rest }) => ({ ...rest, ...(viewport ? { viewport } : {}) }));

describe('a screen in an address', () => {
  it('is the same when it is read again, whatever else the address holds', () => {
    fc.assert(
      fc.property(screens, fc.webQueryParameters(), (screen, others) => {
        expect(parseUrlState(formatUrlState(screen, others))).toEqual(screen);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what others have put there, and says nothing of what is as at first', () => {
    const plain: UrlState = { filters: {}, query: '', mode: 'list', evidence: 0 };
    expect(formatUrlState(plain)).toBe('');
    expect(formatUrlState(plain, '?utm_source=mail&q=old&lane=us')).toBe('?utm_source=mail');
  });

  it('never throws, and gives a screen that can be shown, whatever the address', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('from', 'to', 'q', 'view', 'quote', 'lane', 'actor', 'basis', '__proto__', 'x'),
            fc.oneof(
              fc.string({ unit: 'binary', maxLength: 60 }),
              fc.constantFrom(
                '1e999',
                '-1',
                '2020-13',
                '/',
                '..',
                '+999999-01-01T00:00:00Z',
                '%E0%A4%A',
                'NaN',
              ),
              fc.integer().map(String),
            ),
          ),
          { maxLength: 80 },
        )
        .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const { viewport, query, mode, evidence, filters } = parseUrlState(search);
        if (viewport) {
          expect(Number.isFinite(viewport.start) && Number.isFinite(viewport.end)).toBe(true);
          expect(viewport.start).toBeLessThan(viewport.end);
        }
        expect(query.length).toBeLessThanOrEqual(MAX_QUERY);
        expect(['list', 'table']).toContain(mode);
        expect(Number.isInteger(evidence) && evidence >= 0).toBe(true);
        for (const values of Object.values(filters)) expect(values.length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes dates as a person writes them, each for its whole period', () => {
    expect(parseUrlState('?from=2020-08&to=2020-09-08').viewport).toEqual({
      start: Date.UTC(2020, 7, 1),
      end: Date.UTC(2020, 8, 9),
    });
    expect(parseUrlState('?from=2020-09-08&to=2020-08').viewport).toBeUndefined();
    expect(parseUrlState('?from=2020-09-08').viewport).toBeUndefined();
  });

  const deep = fc.double({ min: -2e21, max: 2e21, noNaN: true });
  it('names any view, from billions of years to a millisecond, as it is read again', () => {
    const views = fc.oneof(
      fc.tuple(deep, fc.double({ min: 3.2e11, max: 1e21, noNaN: true })),
      fc.tuple(
        fc.double({ min: -1e14, max: 1e14, noNaN: true }),
        fc.double({ min: 1, max: 2e5, noNaN: true }),
      ),
      fc.tuple(fc.constant(-4.4e20), fc.double({ min: 4.399e20, max: 4.401e20, noNaN: true })),
    );
    fc.assert(
      fc.property(views, ([from, span]) => {
        // No -0, which rounding up makes of -0.9: an address does not tell it from 0.
        const start = Math.round(from) + 0;
        const { start: first, end: last } = addressable({ start, end: start + span });
        const viewport = { start: first + 0, end: last + 0 };
        expect(viewport.start).toBeLessThanOrEqual(start);
        expect(viewport.end).toBeGreaterThanOrEqual(start + span);
        const search = formatUrlState({ viewport, filters: {}, query: '', mode: 'list', evidence: 0 });
        expect(parseUrlState(search).viewport).toEqual(viewport);
      }),
      { numRuns: 1000, examples: [[[-2, 1.0000000000000002]]] },
    );
  });

  it('names whole years where no JavaScript date reaches, and thousandths in a short view', () => {
    const from = (start: number, end: number): string =>
      formatUrlState({
        viewport: addressable({ start, end }),
        filters: {},
        query: '',
        mode: 'list',
        evidence: 0,
      });
    const second = Date.UTC(2020, 8, 8, 14, 0, 5);
    expect(from(-4.354859997672192e20, second)).toBe('?from=Y-13800000000&to=2020-09-08T14:00:05Z');
    expect(from(second + 250, second + 252)).toBe(
      '?from=2020-09-08T14:00:05.250Z&to=2020-09-08T14:00:05.252Z',
    );
    expect(parseUrlState('?from=Y-13800000000&to=Y-13800000000').viewport).toEqual({
      start: -4.354859997672192e20,
      end: -4.354859997355968e20,
    });
  });

  it('names a view on whole seconds, a short one on milliseconds, that holds all that was shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -8.6e15, max: 8.6e15 }),
        fc.integer({ min: 0, max: 1e13 }),
        (start, span) => {
          const whole = addressable({ start, end: start + span });
          const unit = span < 60_000 ? 1 : 1000;
          expect([whole.start % unit, whole.end % unit].map(Math.abs)).toEqual([0, 0]);
          expect(whole.start).toBeLessThanOrEqual(start);
          expect(whole.end).toBeGreaterThanOrEqual(start + span);
        },
      ),
    );
  });
});
