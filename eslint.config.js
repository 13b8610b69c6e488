import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'build/',
      'dist/',
      '.svelte-kit/',
      'node_modules/',
      'bench/.cache/',
      'bench/results/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'no-undef': 'off',
      'svelte/no-at-html-tags': 'error',
      // The library's links come from its host page (state/links.ts), where the site resolves them.
      'svelte/no-navigation-without-resolve': 'off',
      // Look-up tables and caches of a state class are no state: nothing waits for them to change.
      'svelte/prefer-svelte-reactivity': 'off',
      // No page has what sees changes inside an object (scripts/build/plain-state.js).
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='$state'] > :matches(ObjectExpression, ArrayExpression, NewExpression)",
          message: 'Write $state.raw: an object in state is replaced, never changed.',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // French has a space that breaks no line before signs of two parts.
    files: ['src/lib/messages/**'],
    rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] },
  },
);
