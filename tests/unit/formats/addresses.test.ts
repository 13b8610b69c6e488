import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, hashName, iriOf } from '../../../src/lib/formats/addresses';
import { base64url, bytesOfHex } from '../../../src/lib/formats/base64url';
import { launch, madeUpSource, sha256 } from '../source/archived';
import { cleanNetwork, SITE } from './given';

describe('names of texts', () => {
  it('are those of RFC 6920, whose example is “Hello World!”', () => {
    const source = madeUpSource([], { sha256: sha256('Hello World!') });
    expect(hashName(source)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  });

  it('hold the very bytes of the hash', () => {
    const [, digits = ''] = hashName(launch).split(';');
    expect(Buffer.from(digits, 'base64url').toString('hex')).toBe(launch.sha256);
  });
});

describe('base64url', () => {
  it('is as Node writes it, for any number of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(bytesOfHex(Buffer.from(bytes).toString('hex'))).toEqual(bytes);
      }),
    );
  });
});

describe('addresses', () => {
  it('are those of the site, and none without one', () => {
    const addresses = addressesOf(cleanNetwork, SITE);
    expect(addresses?.passage('straits-times', 'q-a-1')).toBe(
      'https://example.org/lines/t/clean-network/s/straits-times/#q-a-1',
    );
    expect(addresses?.event('a')).toBe('https://example.org/lines/t/clean-network/e/a/');
    expect(addressesOf(cleanNetwork, undefined)).toBeUndefined();
  });

  it('as IRIs are where a browser goes', () => {
    const odd = 'https://example.org/a|b?q={1}&r=%25\\^`ü[2]#f';
    const iri = iriOf(odd);
    expect(iri).not.toMatch(/[\s<>"{}|\\^`]/);
    expect(decodeURI(iri)).toBe(decodeURI(odd));
    expect(iriOf(iri)).toBe(iri);
    const plain = 'https://example.org/a?b=c#:~:text=d%2De';
    expect(iriOf(plain)).toBe(plain);
    expect(iriOf('https://example.org/\uD83D')).toBe('https://example.org/%EF%BF%BD');
  });
});
