import { describe, expect, it } from 'vitest';
import { decide, isOwnHost, pathAsked } from '../../../src/cli/http';

const found = { size: 10, etag: '"abc"', modified: Date.UTC(2026, 4, 1, 12, 0, 0, 500) };
const ask = (headers: Record<string, string>, method = 'GET') => {
  const { status, start, end, headers: sent } = decide({ method, headers }, found);
  return { status, part: [start, end], range: sent['content-range'] };
};
const all = { status: 200, part: [0, 10], range: undefined };
const part = (start: number, end: number) => ({
  status: 206,
  part: [start, end],
  range: `bytes ${start}-${end - 1}/10`,
});
const none = { status: 416, part: [0, 0], range: 'bytes */10' };
const known = { status: 304, part: [0, 0], range: undefined };

describe('a part of what is there', () => {
  it.each([
    ['bytes=0-0', part(0, 1)],
    ['bytes=2-5', part(2, 6)],
    ['bytes=2-', part(2, 10)],
    ['bytes=2-99', part(2, 10)],
    ['bytes=-3', part(7, 10)],
    ['bytes=-99', part(0, 10)],
    ['bytes=10-', none],
    ['bytes=-0', none],
    ['bytes=99-100', none],
    // What is no range, or more than one, is not answered with a part.
    ['bytes=5-2', all],
    ['bytes=-', all],
    ['bytes=a-b', all],
    ['lines=1-2', all],
    ['bytes=0-1,4-5', all],
  ])('%s', (range, expected) => {
    expect(ask({ range })).toEqual(expected);
  });

  it('is only sent of the very same, and only for GET', () => {
    const range = 'bytes=0-1';
    expect(ask({ range, 'if-range': '"abc"' })).toEqual(part(0, 2));
    expect(ask({ range, 'if-range': '"other"' })).toEqual(all);
    expect(ask({ range, 'if-range': 'Fri, 01 May 2026 12:00:00 GMT' })).toEqual(part(0, 2));
    expect(ask({ range, 'if-range': 'Fri, 01 May 2026 11:59:59 GMT' })).toEqual(all);
    expect(ask({ range }, 'HEAD')).toEqual(all);
  });

  it('says how long it is', () => {
    const { headers } = decide({ method: 'GET', headers: { range: 'bytes=2-5' } }, found);
    expect(headers).toMatchObject({ 'content-length': '4', 'accept-ranges': 'bytes', etag: '"abc"' });
  });
});

describe('what the client has', () => {
  it.each([
    [{ 'if-none-match': '"abc"' }, known],
    [{ 'if-none-match': 'W/"abc"' }, known],
    [{ 'if-none-match': '"x", "abc"' }, known],
    [{ 'if-none-match': '*' }, known],
    [{ 'if-none-match': '"x"' }, all],
    [{ 'if-modified-since': 'Fri, 01 May 2026 12:00:00 GMT' }, known],
    [{ 'if-modified-since': 'Fri, 01 May 2026 11:59:59 GMT' }, all],
    [{ 'if-modified-since': 'yesterday' }, all],
    // A tag counts for more than a time.
    [{ 'if-none-match': '"x"', 'if-modified-since': 'Fri, 01 May 2026 12:00:00 GMT' }, all],
  ])('%j', (headers, expected) => {
    expect(ask(headers)).toEqual(expected);
    expect(ask(headers, 'HEAD')).toEqual(expected);
  });
});

describe('what a request is for', () => {
  it.each([
    ['/', '/'],
    ['/a/b?c=/d#e', '/a/b'],
    ['/a%20b', '/a%20b'],
    ['http://localhost:4173', '/'],
    ['http://localhost:4173/a?b', '/a'],
    ['http://[', undefined],
    ['http://[/a', undefined],
    ['a/b', undefined],
    ['*', undefined],
    ['', undefined],
    ['/%', undefined],
    ['/%ff', undefined],
    ['/a%00', undefined],
    [undefined, undefined],
  ])('%s', (target, path) => {
    expect(pathAsked(target)).toBe(path);
  });

  it.each([
    'localhost',
    'localhost:4173',
    'LOCALHOST.',
    'a.localhost:1',
    '127.0.0.1',
    '127.8.9.10:80',
    '[::1]:4173',
  ])('is for this machine: %s', (host) => {
    expect(isOwnHost(host)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    '[::2]',
    '10.0.0.1',
    'evillocalhost',
  ])('is for another: %s', (host) => {
    expect(isOwnHost(host)).toBe(false);
  });
});
