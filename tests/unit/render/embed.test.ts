import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedHtml } from '../../../src/lib/render/embed.js';

/** A text as a browser reads it from an attribute. */
const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Reads one element of HTML, as simply as can be: an opening tag with quoted attributes, and its end. */
function readElement(html: string): { name: string; attributes: Record<string, string> } {
  const element = /^<([a-z]+)((?:\s+[a-z]+="[^"<>]*")*)><\/\1>$/.exec(html);
  if (!element) throw new Error(`more or less than one element: ${html}`);
  const pairs = [...(element[2] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)];
  const attributes = pairs.map(([, name = '', value = '']) => [name, unescaped(value)]);
  return { name: element[1] ?? '', attributes: Object.fromEntries(attributes) as Record<string, string> };
}

const read = (address: string, title: string) => readElement(embedHtml({ address, title }));

describe('the HTML of an embed', () => {
  it('is one iframe: titled, lazy, in a sandbox, high enough', () => {
    const { name, attributes } = read('https://example.org/embed/t/', 'A timeline');
    expect(name).toBe('iframe');
    expect(attributes).toMatchObject({
      src: 'https://example.org/embed/t/',
      title: 'A timeline',
      width: '100%',
      loading: 'lazy',
    });
    expect(Number(attributes['height'])).toBeGreaterThan(300);
    expect(attributes['sandbox']?.split(' ')).toContain('allow-scripts');
    // Together with allow-scripts it would undo the sandbox on the publisher’s own pages.
    expect(attributes['sandbox']).not.toContain('allow-same-origin');
    expect(attributes['sandbox']).not.toContain('allow-top-navigation');
  });

  it.each([
    ['"><script>alert(1)</script>'],
    ['" onload="alert(1)'],
    ['</iframe><img src=x onerror=alert(1)>'],
    ['&quot;><b>'],
    ["it's “quoted” & more"],
    ['one\nline\tmore'],
  ])('shows %j in a title or an address as text', (text) => {
    const { attributes } = read(`https://example.org/?q=${text}`, text);
    expect([attributes['title'], attributes['src']]).toEqual([text, `https://example.org/?q=${text}`]);
    expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('gives every title back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&;ab=/ \n', '&lt;', '&amp;') }), (title) => {
        expect(read('/', title).attributes['title']).toBe(title);
      }),
    );
  });
});
