import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptByFile } from '../../../../src/cli/dev/by-file';
import { ProjectState, type Reading } from '../../../../src/cli/dev/state';
import { loadTypeScript } from '../../../../src/cli/jiti';
import { readSettings } from '../../../../src/site/settings';
import { editFile, ROOT } from '../files';

/* A project that is read again and again: as if each time were the first, and only what changed is worked out again. */

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-state-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const terminal = {
  write: () => Promise.resolve(),
  print: () => Promise.resolve(),
  warn: () => undefined,
  progress: () => undefined,
  read: () => Promise.resolve(new Uint8Array()),
  isColoured: false,
  isErrorColoured: false,
};
const stateOf = (folder: string): ProjectState =>
  new ProjectState(
    folder,
    { terminal, load: loadTypeScript, from: root },
    {
      settings: readSettings({}, 'settings'),
      origin: undefined,
      base: '',
      places: { font: () => '', resvg: () => '', packagesFrom: [] },
    },
  );
const found = ({ checked: { locate: _, ...checked }, outcome, sources, quotes }: Reading) => ({
  checked,
  outcome,
  sources,
  quotes,
});

const DEFINITION = { 'in-yaml': 'timeline.yaml', 'in-json': 'timeline.json', 'in-ts': 'events.ts' } as const;
const SOURCE = 'sources/almhaven-gazette.md';

/** Copies a project of two events; as a program, where that is asked for, with all that a program has to say. */
async function copyOf(form: keyof typeof DEFINITION): Promise<string> {
  const folder = join(root, form);
  cpSync(join(ROOT, 'tests/fixtures/sites/forms', form === 'in-ts' ? 'in-json' : form), folder, {
    recursive: true,
  });
  if (form !== 'in-ts') return folder;
  const { timeline } = (await stateOf(folder).read()).checked;
  const data = { ...timeline, version: undefined, sources: timeline?.sources.map(({ id }) => id) };
  rmSync(join(folder, 'timeline.json'));
  writeFileSync(join(folder, 'events.ts'), `export default ${JSON.stringify(data, undefined, 2)};\n`);
  return folder;
}

describe.each(Object.keys(DEFINITION) as (keyof typeof DEFINITION)[])('a project %s', (form) => {
  it('is found as by a first reading after each change, whatever was there before', async () => {
    const folder = await copyOf(form);
    const definition = join(folder, DEFINITION[form]);
    const source = join(folder, SOURCE);
    const state = stateOf(folder);
    const whole = readFileSync(definition, 'utf8');
    const text = readFileSync(source, 'utf8');
    const changes: readonly (() => void)[] = [
      () => undefined,
      () => void editFile(definition, 'The ferry is sold', 'The ferry goes'),
      () => void editFile(definition, 'sold in March 1994', 'sold in April 1994'),
      () => void editFile(source, 'sold in March 1994', 'sold in April 1994'),
      () => writeFileSync(source, text),
      () => writeFileSync(definition, whole),
      () => writeFileSync(join(folder, 'sources/twin.md'), text),
      () => writeFileSync(join(folder, 'sources/twin.md'), 'no front matter'),
      () => rmSync(join(folder, 'sources/twin.md')),
      () => writeFileSync(definition, 'title: ['),
      () => writeFileSync(definition, whole),
      () => writeFileSync(source, new Uint8Array([0xff, 0xfe, 0x00])),
      () => writeFileSync(source, text),
      () => rmSync(source),
      () => writeFileSync(source, text),
    ];
    const outcomes = new Set<string>();
    for (const [step, change] of changes.entries()) {
      change();
      const reading = await state.read();
      expect(found(reading), `step ${step}`).toEqual(found(await stateOf(folder).read()));
      outcomes.add(reading.outcome.text);
    }
    expect(outcomes.size).toBeGreaterThan(5);
  });
});

describe('what stayed as it was', () => {
  it('is worked out once: the document, and the event beside the one that changed', async () => {
    const folder = await copyOf('in-yaml');
    const state = stateOf(folder);
    const first = await state.read();
    editFile(join(folder, 'timeline.yaml'), 'The ferry is sold', 'The ferry goes');
    const second = await state.read();
    expect(second.sources[0]).toBe(first.sources[0]);
    const [before, after] = [first, second].map(({ checked }) => checked.timeline?.events ?? []);
    expect(after?.map(({ title }) => title)).toContain('The ferry goes');
    expect(after?.filter((event) => before?.includes(event))).toHaveLength(1);
  });

  it('is another file where its size, times or place differ, and where it was written a moment ago', () => {
    const path = join(root, 'a.txt');
    writeFileSync(path, 'one');
    utimesSync(path, 1000, 1000);
    const now = statSync(path, { bigint: true });
    const stats = Object.assign(Object.create(now) as typeof now, { ctimeMs: 1_000_000n, ctimeNs: 1n });
    const kept = new KeptByFile<string>();
    kept.keep(path, now, 'one');
    // Its inode changed just now.
    expect(kept.find(path, now)).toBeUndefined();
    kept.keep(path, stats, 'one');
    expect(kept.find(path, stats)).toBe('one');
    for (const other of [{ size: 4n }, { mtimeNs: 5n }, { ctimeNs: 5n }, { ino: 0n }, { dev: 0n }])
      expect(kept.find(path, Object.assign(Object.create(stats) as typeof now, other))).toBeUndefined();
    expect(kept.take(path, () => 'read again')).toBe('read again');
    expect(kept.take(join(root, 'gone'), () => 'none')).toBe('none');
  });
});
