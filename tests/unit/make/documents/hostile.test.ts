import { describe, expect, it } from 'vitest';
import { readIntoProject } from '../../../../src/make/documents/read-into-project';
import { hostilePages } from '../hostile-pages';
import { EMPTY, NODE_TOOLS } from '../tools';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('1,000 hostile pages', () => {
  it('become text, and nothing of them is code', async () => {
    const pages = hostilePages(1000);
    expect(new Set(pages).size).toBe(1000);
    let read = 0;
    for (const page of pages) {
      const bytes = utf8(page);
      const found = await readIntoProject({ fileName: 'a.html', bytes, type: '' }, EMPTY, NODE_TOOLS);
      // One that has a byte of zero is no text, which is said.
      if (!('document' in found)) {
        expect(found).toMatchObject({ kind: expect.stringMatching(/^(?:no|unknownKind)/) });
        continue;
      }
      read += 1;
      const texts = (found.document.blocks ?? []).map(({ text }) => text).join('\n');
      expect(texts).toContain('The harbour authority closed the old quay');
      // What a page shows as words may look like markup; where it is written, it is escaped.
      expect(found.document.text).not.toMatch(/(?<!\\)<[a-z!/]/i);
      expect(found.document.text).not.toMatch(/\]\(\s*(?:java|data)/i);
      expect(found.document.said.url?.values[0] ?? 'https:').toMatch(/^https?:/);
    }
    expect(read).toBeGreaterThan(900);
    expect((globalThis as Record<string, unknown>)['ranInTheTest']).toBeUndefined();
  });
});
