import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../src/lib/documents';

const SIGNS = Uint8Array.of(0x84, 0x57, 0x93, 0x20, 0x96, 0x20, 0x80, 0x20, 0x9f);

describe('windows-1252', () => {
  it('has quotation marks, dashes and the euro sign, whichever decoder the program has', () => {
    for (const charset of ['windows-1252', 'iso-8859-1', 'latin1'])
      expect(decodeDocument(SIGNS, { charset, isPage: false })).toMatchObject({ text: '„W“ – € Ÿ' });
  });

  it('is read by the label of a page, and shown so in the question of bytes without one', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-1"><p>'), SIGNS]);
    expect(decodeDocument(page, { isPage: true })).toMatchObject({
      text: '<meta charset="iso-8859-1"><p>„W“ – € Ÿ',
    });
    expect(decodeDocument(SIGNS, { isPage: false }).text).toBeUndefined();
    expect(decodeDocument(SIGNS, { isPage: false })).toMatchObject({
      question: expect.stringContaining('windows-1252 reads “„W“ – € Ÿ”') as string,
    });
  });
});
