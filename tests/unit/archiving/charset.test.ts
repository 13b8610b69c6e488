import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../src/lib/documents';

describe('decodeDocument', () => {
  it.each([
    ['windows-1252', '934120969280852094', '“A –’€… ”'],
    ['iso-8859-1', '93e99421', '“é”!'],
    ['windows-1251', '93cfe5f0e5f094', '“Перер”'],
    ['iso-8859-15', 'a4', '€'],
    ['gb2312', 'd6d0b9fa', '中国'],
    ['big5', 'a4a4b0ea', '中國'],
    ['shift_jis', '93fa967b', '日本'],
    ['euc-kr', 'c7d1b1b9', '한국'],
    ['utf-16be', '4e2d', '中'],
  ])('reads %s as the standard of encodings has it', (charset, hex, text) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(decodeDocument(bytes, { charset, isPage: false })).toMatchObject({ text, from: '--charset' });
    const page = Buffer.concat([Buffer.from(`<meta charset="${charset}">`), bytes]);
    if (charset !== 'utf-16be')
      expect(decodeDocument(page, { isPage: true })).toMatchObject({
        text: `<meta charset="${charset}">${text}`,
        from: 'the page says so',
      });
  });

  it('takes no text whose last letter is cut', () => {
    const cut = Buffer.from('d6d0b9', 'hex');
    expect(decodeDocument(cut, { charset: 'gb18030', isPage: false })).toHaveProperty('question');
    expect(decodeDocument(Buffer.from('c3', 'hex'), { isPage: false })).toHaveProperty('question');
  });

  it('goes by the header, then by the page, where the bytes are so', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="gb18030">'), Buffer.from('d6d0b9fa', 'hex')]);
    expect(decodeDocument(page, { header: 'utf-8', isPage: true })).toMatchObject({
      from: 'the page says so',
    });
    expect(decodeDocument(page, { header: 'big5', isPage: true })).toMatchObject({
      from: 'its header says so',
    });
    expect(decodeDocument(page, { header: 'no-such', isPage: true })).toMatchObject({ charset: 'gb18030' });
  });
});
