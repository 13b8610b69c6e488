import { describe, expect, it } from 'vitest';
import { addressesIn, readHtml, importedAddress } from '../../../src/lib/imports/html-text';

describe('HTML in a field', () => {
  it('becomes text, with its lines', () => {
    expect(readHtml('<p>The ferry <b>sails</b>&nbsp;&amp; lands.</p><p>Twice<br>a day.</p>').text).toBe(
      'The ferry sails & lands.\nTwice\na day.',
    );
    expect(readHtml('a < b, and 3 & 4').text).toBe('a < b, and 3 & 4');
  });

  it('gives the pages that it links to, each once, and never another kind of address', () => {
    const { links, text } = readHtml(
      'See <a href="https://ferry.example/a">the <i>notice</i></a>, <a href="https://ferry.example/a">again</a>, ' +
        '<a href="javascript:alert(1)">this</a> and <a href="https://ferry.example/b">https://ferry.example/b</a>.',
    );
    expect(links).toEqual([
      { url: 'https://ferry.example/a', title: 'the notice' },
      { url: 'https://ferry.example/b' },
    ]);
    expect(text).toBe('See the notice, again, this and https://ferry.example/b.');
  });

  it('gives what it quotes', () => {
    expect(readHtml('<blockquote><p>We sail\nat noon.</p></blockquote> he said').quotes).toEqual([
      'We sail at noon.',
    ]);
  });

  it('leaves out what no reader sees, also where it is not closed', () => {
    expect(readHtml('Open<script>alert("<b>")</script><style>p{}</style> door').text).toBe('Open door');
    expect(readHtml('Open<script>alert(1)').text).toBe('Open');
    expect(readHtml('<img src=x onerror=alert(1) alt="A quay">').text).toBe('A quay');
  });
});

describe('addresses', () => {
  it('are of the web, without a password', () => {
    expect(importedAddress(' https://ferry.example/a?b#c ')).toBe('https://ferry.example/a?b#c');
    for (const none of [
      'ferry.example',
      'ftp://ferry.example',
      'https://me:secret@ferry.example/',
      'javascript:1',
      '',
    ])
      expect(importedAddress(none)).toBeUndefined();
  });

  it('are found in plain text, without its punctuation', () => {
    expect(
      addressesIn('See https://ferry.example/a, (https://ferry.example/b). https://ferry.example/a!'),
    ).toEqual(['https://ferry.example/a', 'https://ferry.example/b']);
  });
});
