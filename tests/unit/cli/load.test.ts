import { describe, expect, it } from 'vitest';
import { loadIssue } from '../../../src/cli/load';
import { describeThrown } from '../../../src/cli/thrown';

const file = {
  path: '/somewhere/data/harbour/events.ts',
  text: "import { defineTimeline } from 'sourceline';\nimport { storm } from './storm.js';\n",
  nameOf: (path: string) => path.replace('/somewhere/', ''),
};

describe('loadIssue', () => {
  it('tells a slip in a file that the definition imports at its own place', () => {
    const loc = { file: '/somewhere/data/harbour/storm.ts', line: 3, column: 4 };
    const error = Object.assign(new Error('Transform failed'), {
      errors: [{ message: '\u001B[31m[PARSE_ERROR] \u001B[0mUnterminated string\n  more', loc }],
    });
    expect(loadIssue(describeThrown(error), file)).toMatchObject({
      file: 'data/harbour/storm.ts',
      line: 3,
      column: 5,
      what: 'the file is not well-formed TypeScript',
      found: 'Unterminated string',
    });
  });

  it('tells an import that is not there at its line', () => {
    const error = new Error(
      "Cannot find module 'sourceline' imported from '/somewhere/data/harbour/events.ts'",
    );
    expect(loadIssue(describeThrown(error), file)).toMatchObject({
      file: 'data/harbour/events.ts',
      line: 1,
      what: 'an import leads nowhere',
      found: 'sourceline',
    });
  });

  it('tells an import of an imported file where that file is', () => {
    const error = new Error(
      'Failed to load url ./rain.js (resolved id: ./rain.js) in /somewhere/data/harbour/storm.ts. Does the file exist?',
    );
    expect(loadIssue(describeThrown(error), file)).toMatchObject({
      file: 'data/harbour/storm.ts',
      found: './rain.js',
    });
    expect(loadIssue(describeThrown(error), file).line).toBeUndefined();
  });

  it('tells what stopped the file, in the names that its author wrote', () => {
    const error = new TypeError('(0 , __vite_ssr_import_0__.defineTimelines) is not a function');
    error.stack = `TypeError\n    at eval (${file.path}:7:2)\n    at eval (${file.path}:9:2)`;
    expect(loadIssue(describeThrown(error), file)).toMatchObject({
      line: 7,
      what: 'the file stops while it is run',
      found: 'defineTimelines is not a function',
    });
  });

  it.each([['a text'], [undefined], [null], [{}]])('tells something of an odd error: %s', (error) => {
    expect(loadIssue(describeThrown(error), file).found).not.toBe('');
  });
});
