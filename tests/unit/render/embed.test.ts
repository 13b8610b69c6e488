import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementHtml, embedHtml, oembedHtml } from '../../../src/lib/render/embed.js';

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

const ELEMENT = {
  address: 'https://example.org/embed/t/',
  title: 'A timeline',
  page: 'https://example.org/t/t/',
  script: 'https://example.org/embed.js',
  figure: { address: 'https://example.org/t/t.svg', alt: 'Three events in May' },
};

describe('the HTML of an element', () => {
  it('has a figure and a link inside, and the script behind', () => {
    expect(elementHtml({ ...ELEMENT, choice: { view: 'axis', lanes: ['us', 'china'] } })).toBe(
      `<source-line src="https://example.org/embed/t/" lanes="us,china" view="axis">
  <figure>
    <img src="https://example.org/t/t.svg" alt="Three events in May" width="100%" loading="lazy">
    <figcaption><a href="https://example.org/t/t/">A timeline</a></figcaption>
  </figure>
</source-line>
<script async src="https://example.org/embed.js"></script>`,
    );
  });

  it('has the link alone where there is no picture', () => {
    const { figure: _, ...plain } = ELEMENT;
    expect(elementHtml(plain)).toBe(
      `<source-line src="https://example.org/embed/t/">
  <a href="https://example.org/t/t/">A timeline</a>
</source-line>
<script async src="https://example.org/embed.js"></script>`,
    );
  });

  it.each(['"><script>alert(1)</script>', "</source-line>'<b>", '&quot; onload=x', '--><!--'])(
    'shows %j as text wherever it stands',
    (text) => {
      const html = elementHtml({
        address: text,
        title: text,
        page: text,
        script: text,
        figure: { address: text, alt: text },
        choice: { event: text, lanes: [text] },
      });
      const plain = elementHtml({
        ...ELEMENT,
        choice: { event: 'e', lanes: ['l'] },
      });
      const shape = (all: string): string => all.replace(/"[^"]*"|>[^<\n]*<\/a>/g, '·');
      expect(shape(html)).toBe(shape(plain));
      expect(unescaped(html).split(text)).toHaveLength(9);
    },
  );
});

describe('the HTML of an oEmbed answer', () => {
  const html = oembedHtml({
    address: ELEMENT.address,
    title: 'A “timeline” & more',
    width: 600,
    height: 480,
  });

  it('is one iframe on one line, as large as was asked for', () => {
    expect(html).not.toContain('\n');
    expect(readElement(html)).toEqual({
      name: 'iframe',
      attributes: {
        src: ELEMENT.address,
        title: 'A “timeline” & more',
        width: '600',
        height: '480',
        frameborder: '0',
        sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      },
    });
  });

  it('is what WordPress looks for', () => {
    expect(/<iframe.*?><\/iframe>/.exec(html)?.[0]).toBe(html);
    expect(/ src=(['"])(.*?)\1/.exec(html)?.[2]).toBe(ELEMENT.address);
  });
});
