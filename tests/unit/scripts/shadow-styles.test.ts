import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameTypesOfComponents } from '../../../scripts/package.js';
import { forShadowRoot } from '../../../scripts/build/shadow-styles.js';

const theme = ['theme', 'base', 'stand-in-fonts']
  .map((name) => readFileSync(`src/lib/components/${name}.css`, 'utf8'))
  .join('\n')
  .replace(/\/\*[^]*?\*\//g, '');

it.each([
  [':root{--a:1}', '.sourceline-root{--a:1}'],
  [':root[data-theme=dark]{--a:1}', '.sourceline-root[data-theme=dark]{--a:1}'],
  ['html,body{margin:0}', '.sourceline-root,.sourceline-root{margin:0}'],
  [
    '@media print{:root,:root[data-theme]{--a:1}}',
    '@media print{.sourceline-root,.sourceline-root[data-theme]{--a:1}}',
  ],
  ['html:has(.a){--a:1}', '.sourceline-root:has(.a){--a:1}'],
  ['.body.svelte-x{fill:red}', '.body.svelte-x{fill:red}'],
  ['tbody{margin:0}', 'tbody{margin:0}'],
  ['p{font:.875rem/1.5 serif}', 'p{font:calc(.875 * var(--rem))/1.5 serif}'],
  ['p{margin:0 1rem 1.5rem}', 'p{margin:0 calc(1 * var(--rem)) calc(1.5 * var(--rem))}'],
  ['.a-1rem{margin:0}', '.a-1rem{margin:0}'],
])('%s becomes %s', (css, expected) => {
  expect(forShadowRoot(css)).toEqual({ styles: expected, faces: '' });
});

it('leaves nothing in the theme that a shadow root would not see', () => {
  const { styles, faces } = forShadowRoot(theme);
  expect(styles).not.toMatch(/:root|@font-face|[\d.]rem\b|(?:^|[\s,}])(?:html|body)\b/);
  expect(styles).toContain('--lane-0');
  expect(faces.match(/@font-face/g)).toHaveLength(4);
});

it('names the types of components as Node finds them', () => {
  const text = `export { default as A } from './a/A.svelte';\nlet b: import('./B.svelte').default;\nimport c from "./c.svelte.js";`;
  expect(nameTypesOfComponents(text)).toBe(
    `export { default as A } from './a/A.svelte.js';\nlet b: import('./B.svelte.js').default;\nimport c from "./c.svelte.js";`,
  );
});
