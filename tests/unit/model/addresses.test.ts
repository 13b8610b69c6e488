import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../src/lib/model/address';
import { sourceFields } from '../../../src/lib/model/schema';
import { isWebAddress } from '../../../src/lib/tables/scan';

/* An address of a source is checked in three places: as a link, in a timeline's data, and in the bytes of a table. */

function isAddress(address: string): boolean {
  const bytes = new TextEncoder().encode(address);
  const verdicts = [
    webAddress(address) === address,
    v.safeParse(sourceFields.url.wrapped, address).success,
    isWebAddress(bytes, 0, bytes.length),
  ];
  expect(new Set(verdicts).size, `${address}: ${verdicts.join(', ')}`).toBe(1);
  return verdicts[0] === true;
}

describe('the address of a source', () => {
  it.each([
    ...[
      'https://bank.example/',
      'http://bank.example',
      'HTTPS://BANK.example:8443/a?b#c',
      'https://[2001:db8::1]/',
    ],
    ...['https://bank.example/@writer', 'https://bank.example?to=a@b.example', 'https://bank.example#a@b'],
    ...['https://bank.example/a\\b', 'https://例え.example/パス'],
  ])('may be %s', (address) => expect(isAddress(address)).toBe(true));

  it.each([
    ...['https://bank.example@evil.example/', 'https://user:word@bank.example/', 'https://@bank.example/'],
    ...['https://user@bank.example', 'https://user@bank.example?x', 'https://a:b@c:d@bank.example/'],
    ...[
      'https://bank.example\\@evil.example/',
      'https://bank.example\\.evil.example/',
      'https:///bank.example/',
    ],
    ...[
      'https://',
      'https://?x',
      'https://#x',
      'javascript:alert(1)',
      'https://bank.example/ a',
      'ftp://a.example/',
    ],
  ])('may not be %s', (address) => expect(isAddress(address)).toBe(false));
});

describe('a language', () => {
  const isTag = (tag: string): boolean => v.safeParse(sourceFields.language, tag).success;

  it.each([
    ...['en', 'EN', 'haw', 'en-GB', 'zh-Hans', 'zh-Hant-TW', 'es-419', 'de-CH-1996', 'sl-rozaj-biske'],
    ...[
      'zh-cmn-Hans-CN',
      'sr-Latn-RS',
      'de-1901',
      'en-u-ca-buddhist',
      'en-a-bbb-x-a',
      'ar-x-own',
      'ca-ES-valencia',
    ],
  ])('may be %s', (tag) => expect(isTag(tag)).toBe(true));

  it.each([
    ...[
      '',
      'e',
      'en-',
      '-en',
      'en_GB',
      'en-a',
      'en-x',
      'tostring',
      'length',
      'english',
      'en-GB-US',
      'en--GB',
    ],
    ...['zh-Hans-Hant', 'en-12', 'de-19', 'en-u', 'x-own', 'en GB'],
  ])('may not be %j', (tag) => expect(isTag(tag)).toBe(false));
});
