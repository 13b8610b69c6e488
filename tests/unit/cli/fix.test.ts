import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archived } from '../project/documents';
import { runHere } from './here';

/* check --fix: what follows from the sources is written, and each change is printed. */

const QUAY = archived('quay', [
  'The quay was **closed** on 4 May 1931.',
  'It was opened again on 9 May 1931.',
]);
const YAML = `# the quay
events:
  - title: The quay closes # at last
    date: 4 May 1931
    quote: The quay was **closed** on 4 May 1931.
  - title: A storm
    date: 5 May 1931
    quote: A storm came on 5 May 1931.
`;

let folder: string;
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const get = (name: string) => readFileSync(join(folder, name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-fix-'));
  mkdirSync(join(folder, 'sources'));
  put(QUAY.file, QUAY.text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const check = (...args: string[]) => runHere(['check', ...args], { cwd: folder });

describe('sourceline check --fix', () => {
  it('writes what follows, prints each change, and leaves what is found nowhere', async () => {
    put('timeline.yaml', `\uFEFF${YAML}`);
    const dry = await check('--fix', '--dry-run');
    expect(dry.stdout).toMatch(/^timeline\.yaml: 6 changes that would be written\n/);
    expect(get('timeline.yaml')).toBe(`\uFEFF${YAML}`);

    const { status, stdout } = await check('.', '--fix');
    expect(stdout).toContain(`timeline.yaml: 6 changes
timeline.yaml:3  events["the-quay-closes"].id
  + the-quay-closes
timeline.yaml:5  events["the-quay-closes"].evidence[0].quote
  - The quay was **closed** on 4 May 1931.
  + The quay was closed on 4 May 1931.
timeline.yaml:5  events["the-quay-closes"].evidence[0].source
  + quay
timeline.yaml:5  events["the-quay-closes"].evidence[0].paragraph
  + 1
timeline.yaml:4  events["the-quay-closes"].date
  - 4 May 1931
  + { edtf: 1931-05-04, asWritten: [4 May 1931], basis: stated }
timeline.yaml:6  events["a-storm"].id
  + a-storm
`);
    expect(status).toBe(1);
    expect(get('timeline.yaml')).toBe(`\uFEFF# the quay
events:
  - id: the-quay-closes
    title: The quay closes # at last
    date: { edtf: 1931-05-04, asWritten: [4 May 1931], basis: stated }
    quote: The quay was closed on 4 May 1931.
    source: quay
    paragraph: 1
  - id: a-storm
    title: A storm
    date: 5 May 1931
    quote: A storm came on 5 May 1931.
`);
    const before = get('timeline.yaml');
    expect((await check('--fix')).stdout).toMatch(/^timeline\.yaml: nothing to fix\n/);
    expect(get('timeline.yaml')).toBe(before);
  });

  it('leaves a program as it is and says what to write', async () => {
    const text = `export default { id: 'quay', title: 'Quay', description: 'Quay', language: 'en', sources: ['quay'],
  lanes: [{ id: 'quay', title: 'Quay' }],
  events: [{
    id: 'closed', kind: 'event', attribution: 'Log', title: 'Closed', summary: 'Closed', lane: 'quay',
    actors: [], tags: [], importance: 50,
    date: { edtf: '1931-05-04', asWritten: ['4 May 1931'], basis: 'stated' },
    evidence: [{ source: 'quay', paragraph: 2, quote: 'closed on 4 May 1931', role: 'supports' }],
  }],
};
`;
    put('events.ts', text);
    const { stdout } = await check('--fix');
    expect(stdout).toContain(`events.ts is a program and was left as it is; write:
events.ts:7  events["closed"].evidence[0].paragraph
  - 2
  + 1
`);
    expect(get('events.ts')).toBe(text);
  });

  it('gives JSON of what it found and wrote', async () => {
    put('timeline.yaml', YAML);
    const { status, stdout } = await check('--fix', '--json');
    const { timelines, fixed } = JSON.parse(stdout) as {
      timelines: { issues: { path: string; line: number; fix: string }[] }[];
      fixed: { changes: { path: string; value: unknown }[] }[];
    };
    expect(status).toBe(1);
    expect(timelines[0]?.issues).toMatchObject([{ path: 'events["a-storm"].evidence[0].quote', line: 12 }]);
    expect(fixed[0]?.changes[0]).toMatchObject({
      path: 'events["the-quay-closes"].id',
      value: 'the-quay-closes',
    });
  });

  it('is for projects alone, and --dry-run for it alone', async () => {
    put('timeline.yaml', YAML);
    put('table.csv', 'title,date\nA,1911\n');
    expect(await check('table.csv', '--fix')).toMatchObject({ status: 2, stdout: '' });
    expect((await check('nowhere', '--fix')).stderr).toContain('--fix is for the folder of a project');
    expect((await check('--dry-run')).stderr).toContain('--dry-run is for --fix');
    put('timeline.yaml', 'events: [');
    expect((await check('--fix')).stdout).toMatch(/^\.: nothing to fix|the text is malformed YAML/);
    expect(get('timeline.yaml')).toBe('events: [');
  });
});
