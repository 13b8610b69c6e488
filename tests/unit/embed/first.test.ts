import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstScript } from '../../../src/embed/first';

const page = readFileSync(new URL('../../../src/app.html', import.meta.url), 'utf8');
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const scripts = {
  'a built embed': firstScript(),
  'the page for others': firstScript({ en: { text: 'No', data: 'Its' } }),
};

/** Returns the features that a script asks for: what is between the `if` of its first `try` and the brace behind. */
const asks = (script: string): string | undefined =>
  /\btry \{ if \( (supports\(.*?) \) (?:return|isBasic)/.exec(flat(script))?.[1];

describe.each(Object.entries(scripts))('the first script of %s', (_, script) => {
  it('asks for what the pages of the site ask for', () => {
    expect(asks(page)).toMatch(/light-dark.*AbortSignal\.any/);
    expect(asks(script)).toBe(asks(page));
  });

  it('is written for any browser', () => {
    expect(script).not.toMatch(/=>|`|\b(?:const|let|class|async)\b|\?\.|\?\?/);
  });
});
