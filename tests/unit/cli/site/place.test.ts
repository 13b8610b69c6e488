import { describe, expect, it } from 'vitest';
import { readBasePath, readOrigin } from '../../../../src/cli/site/place';

describe('the host of a site', () => {
  it.each([
    [undefined, undefined],
    ['https://timelines.example', 'https://timelines.example'],
    ['https://timelines.example/', 'https://timelines.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is %s', (text, origin) => {
    expect(readOrigin(text)).toBe(origin);
  });

  it.each([
    ['timelines.example', 'an address such as https://timelines.example'],
    ['ftp://timelines.example', 'an address such as'],
    ['', 'an address such as'],
    ['https://me@timelines.example', 'a host alone'],
    ['https://timelines.example/?a=1', 'a host alone'],
    ['https://timelines.example/harbour/', 'write --site-url https://timelines.example --base /harbour'],
  ])('%s is refused: %s', (text, said) => {
    expect(() => readOrigin(text)).toThrow(said);
  });
});

describe('the path of a site', () => {
  it.each([
    [undefined, ''],
    ['/', ''],
    ['/timelines', '/timelines'],
    ['/a/b-c_d.e~f', '/a/b-c_d.e~f'],
  ])('%s is %s', (text, base) => {
    expect(readBasePath(text)).toBe(base);
  });

  it.each([
    ['timelines', 'is /timelines meant?'],
    ['/timelines/', 'is /timelines meant?'],
    ['/a//b', 'found /a//b'],
    ['/../up', 'found /../up'],
    ['/a"><script>', 'found /a"><script>'],
  ])('%s is refused: %s', (text, said) => {
    expect(() => readBasePath(text)).toThrow(said);
  });
});
