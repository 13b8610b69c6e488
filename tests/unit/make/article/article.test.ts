import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleRows, keepRows } from '../../../../src/make/article/article-rows.js';
import { articleAction, isRightToLeft } from '../../../../src/make/article/article-keys.js';
import { nodeAt, offsetIn } from '../../../../src/make/article/dom-text.js';
import { placeBar } from '../../../../src/make/article/place-bar.js';

const key = (name: string, more: Partial<KeyboardEvent> = {}): Parameters<typeof articleAction>[0] => ({
  key: name,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys in a paragraph', () => {
  it('move in the direction that its words run', () => {
    const move = { kind: 'move', isExtending: true };
    expect(articleAction(key('ArrowRight', { shiftKey: true }), false)).toEqual({
      ...move,
      move: 'nextWord',
    });
    expect(articleAction(key('ArrowRight', { shiftKey: true }), true)).toEqual({
      ...move,
      move: 'previousWord',
    });
    expect(articleAction(key('ArrowLeft', { ctrlKey: true }), true)).toEqual({
      kind: 'move',
      move: 'nextSentence',
      isExtending: false,
    });
    expect(articleAction(key('End', { ctrlKey: true }), false)).toEqual({
      kind: 'move',
      move: 'last',
      isExtending: false,
    });
  });

  it('are letters of any keyboard, and none of the browser’s own', () => {
    expect(articleAction(key('m'), false)).toEqual({ kind: 'mark' });
    expect(articleAction(key('ь', { code: 'KeyM' }), false)).toEqual({ kind: 'mark' });
    expect(articleAction(key('d', { ctrlKey: true }), false)).toBeUndefined();
    expect(articleAction(key('Enter', { ctrlKey: true }), false)).toBeUndefined();
    expect(articleAction(key('ArrowDown', { altKey: true }), false)).toEqual({ kind: 'bare', direction: 1 });
    expect(articleAction(key('ArrowLeft', { altKey: true }), false)).toBeUndefined();
    expect(articleAction(key('a', { metaKey: true }), false)).toEqual({ kind: 'all' });
    expect(articleAction(key('x'), false)).toBeUndefined();
  });

  it('know a text that runs to the left by its first letter', () => {
    expect(isRightToLeft('1953: القرار')).toBe(true);
    expect(isRightToLeft('The word قرار')).toBe(false);
  });
});

describe('places of the page and offsets in the text', () => {
  const { document } = parseHTML(
    '<p>The <mark>town <span>voted</span></mark> <i></i>on <mark>Tuesday</mark></p>',
  );
  const root = document.querySelector('p') as unknown as Node;
  const text = root.textContent ?? '';

  it('lead to each other from every offset', () => {
    for (let offset = 0; offset <= text.length; offset += 1) {
      const place = nodeAt(root, offset);
      expect(offsetIn(root, place.node, place.offset)).toBe(offset);
    }
  });

  it('are also counted in nodes', () => {
    const mark = root.childNodes[1] as Node;
    expect(offsetIn(root, root, 0)).toBe(0);
    expect(offsetIn(root, root, 1)).toBe(4);
    expect(offsetIn(root, mark, 1)).toBe(9);
    expect(offsetIn(root, mark, 2)).toBe(14);
    expect(offsetIn(root, root, root.childNodes.length)).toBe(text.length);
  });

  it('are counted before a node without text, where three clicks end', () => {
    const { document: page } = parseHTML('<p><!-- a --><span>The town</span></p>');
    const words = page.querySelector('p') as unknown as Node;
    expect(offsetIn(words, words, 0)).toBe(0);
    expect(offsetIn(words, words, 1)).toBe(0);
    expect(offsetIn(words, words, 2)).toBe(8);
  });
});

describe('the bar of a selection', () => {
  const bar = { width: 200, height: 40 };
  const area = { left: 20, right: 320, top: 0, bottom: 500 };
  const line = (top: number, left = 100): { top: number; bottom: number; left: number; right: number } => ({
    top,
    bottom: top + 20,
    left,
    right: left + 50,
  });

  it('is below the last line, within the text', () => {
    expect(placeBar({ first: line(80), last: line(100) }, bar, area)).toEqual({ left: 100, top: 126 });
    expect(placeBar({ first: line(100), last: line(100, 300) }, bar, area)).toEqual({ left: 120, top: 126 });
    expect(placeBar({ first: line(100), last: line(100, 0) }, bar, area).left).toBe(20);
  });

  it('is above the first line where there is no room below, and never over one of them', () => {
    expect(placeBar({ first: line(440), last: line(470) }, bar, area).top).toBe(394);
    expect(placeBar({ first: line(10), last: line(470) }, bar, area).top).toBe(496);
  });
});

describe('rows of the article', () => {
  const source = {
    id: 'ferry',
    title: 'Ferry',
    language: 'en',
    sha256: '',
    paragraphs: Array.from({ length: 60 }, (_, index) => ({ number: index + 1, text: `Line ${index + 1}.` })),
  };
  const layers = { marks: [], dates: [], current: undefined, form: [], selection: undefined };
  const quote = (event: string, paragraph: number) => ({
    event,
    title: event,
    pieces: [{ paragraph, start: 0, end: 4 }],
  });

  it('stay the same objects but for those that change', () => {
    const before = articleRows(source, { ...layers, quotes: [quote('a', 3)] });
    const after = keepRows(
      before,
      articleRows(source, { ...layers, quotes: [quote('a', 3), quote('b', 7)] }),
    );
    expect(after.filter((row, index) => row !== before[index]).map(({ number }) => number)).toEqual([7]);
    const moved = keepRows(after, articleRows(source, { ...layers, quotes: [quote('a', 4), quote('b', 7)] }));
    expect(moved.filter((row, index) => row !== after[index]).map(({ number }) => number)).toEqual([3, 4]);
    expect(moved[6]?.events).toEqual(['b']);
  });
});
