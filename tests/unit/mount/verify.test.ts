import { afterEach, describe, expect, it, vi } from 'vitest';
import { validate } from '../../../src/embed/validate';
import { parseTimeline } from '../../../src/lib/core';
import { englishMount } from '../../../src/lib/messages/english';
import { passagesOf } from '../../../src/lib/source/passages';
import { loadVerifier } from '../../../src/mount/load';
import { verify } from '../../../src/mount/verify';
import { HOSTILE, whole } from '../hostile-files';

/* What a mounted timeline says of its quotes and dates before it is drawn. */

afterEach(() => {
  vi.doUnmock('../../../src/mount/verify');
  vi.useRealTimers();
});

const signal = new AbortController().signal;
const verified = async (data: unknown) => {
  const { timeline, issues, count } = await verify(parseTimeline(data), signal);
  return { timeline, issues, count };
};

/** The hostile files that the embed page reads and finds faulty, with what it says of them. */
const FAULTY = Object.entries(HOSTILE).flatMap(([name, { file }]) => {
  const verdict = validate(file);
  return verdict.kind === 'faulty' ? [[name, file, verdict] as const] : [];
});

/** A timeline of one event on a paragraph. */
function withQuote(text: string, evidence: object, date: object = {}) {
  const [event] = whole().events;
  const [source] = whole().sources;
  return {
    ...whole(),
    sources: [{ ...source, paragraphs: [{ number: 1, text }] }],
    events: [
      {
        ...event,
        date: { ...event?.date, ...date },
        evidence: [{ source: 'made-up', paragraph: 1, role: 'supports', ...evidence }],
      },
    ],
  };
}

describe('a timeline that is to be mounted', () => {
  it('is passed as it is when every quote is at its place', async () => {
    expect(await verified(whole())).toEqual({ timeline: whole(), issues: [], count: 0 });
  });

  it('has no more of a source than is published of it', async () => {
    const data = withQuote('The flood came on 3 May 2011. Nobody had seen it.', { quote: 'The flood came' });
    const [source] = data.sources;
    const { timeline } = await verified({ ...data, sources: [{ ...source, publish: 'quotes' }] });
    expect(timeline?.sources[0]).toMatchObject({
      unpublished: [],
      paragraphs: [{ number: 1, text: 'The flood came' }],
    });
  });

  it('is not passed with a quote that is cut from a number', async () => {
    const text = 'The flood reached 21,400 homes on 3 May 2011.';
    expect(await verified(withQuote(text, { quote: '1,400 homes' }))).toMatchObject({
      timeline: undefined,
      count: 1,
      issues: [{ severity: 'error', path: 'events["one"].evidence[0].quote', found: '1,400 homes' }],
    });
    expect(await verified(withQuote(text, { quote: '21,400 homes' }))).toMatchObject({
      count: 0,
      issues: [],
    });
  });

  it('is not passed with a date that its words contradict', async () => {
    const text = 'The flood reached 21,400 homes on 3 May 2011.';
    const quoted = { quote: '21,400 homes on 3 May 2011' };
    const words = ['3 May 2011'];
    const dated = (edtf: string) => withQuote(text, quoted, { edtf, basis: 'stated', asWritten: words });
    expect(await verified(dated('2011-06-03'))).toMatchObject({
      timeline: undefined,
      count: 1,
      issues: [{ severity: 'error', path: expect.stringContaining('events["one"].date') as string }],
    });
    expect(await verified(dated('2011-05-03'))).toMatchObject({ timeline: { id: whole().id }, count: 0 });
  });

  it('has its marks where `occurrence` says', async () => {
    const text = 'The gate closed. An hour later the gate closed again.';
    const { timeline } = await verified(withQuote(text, { quote: 'gate closed', occurrence: 2 }));
    const [source] = timeline?.sources ?? [];
    expect(timeline && source && passagesOf(timeline, source)).toMatchObject([{ start: 35, end: 46 }]);
    expect(await verified(withQuote(text, { quote: 'gate closed', occurrence: 3 }))).toMatchObject({
      timeline: undefined,
      count: 1,
    });
  });

  it('has warnings and notes for its author alone', async () => {
    const text = 'The gate closed. An hour later the gate closed again.';
    expect(await verified(withQuote(text, { quote: 'gate closed' }))).toMatchObject({ issues: [], count: 0 });
  });

  it.each(FAULTY)('gets the same verdict as on the embed page: %s', async (_, file, { issues, count }) => {
    expect(await verified(JSON.parse(file))).toEqual({ timeline: undefined, issues, count });
  });

  it('is verified in steps, between which it can be called off', async () => {
    const [event] = whole().events;
    const events = Array.from({ length: 60 }, (_, index) => ({ ...event, id: `event-${index}` }));
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
    const loading = new AbortController();
    const verifying = verify(parseTimeline({ ...whole(), events }), loading.signal);
    loading.abort();
    await expect(verifying).rejects.toMatchObject({ name: 'AbortError' });
    vi.restoreAllMocks();
  });
});

describe('the part that verifies', () => {
  it('passes nothing where it does not load', async () => {
    vi.doMock('../../../src/mount/verify', () => {
      throw new Error('it is not there');
    });
    const check = await loadVerifier(englishMount);
    expect(await check(parseTimeline(whole()), signal)).toEqual({
      issues: [{ severity: 'error', path: 'mount', found: 'verify.js', ...englishMount.unverified }],
      count: 1,
    });
    // What has not its shape is not drawn either, and says why.
    const misshapen = parseTimeline({ id: 1 });
    expect(await check(misshapen, signal)).toBe(misshapen);
  });

  it('is the one of this module elsewhere', async () => {
    expect(await (await loadVerifier(englishMount))(parseTimeline(whole()), signal)).toMatchObject({
      count: 0,
    });
  });
});
