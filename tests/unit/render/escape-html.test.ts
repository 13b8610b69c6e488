import { expect, it } from 'vitest';
import { escapeHtml } from '../../../src/lib/render/escape-html';

it('escapes what would end a text or an attribute, once', () => {
  expect(escapeHtml('<a href="x">&amp; ’é</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp; ’é&lt;/a&gt;');
});
