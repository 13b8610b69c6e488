import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, buildInputs, whyBuild } from '../../../scripts/start.js';

let root: string;
let builds: number;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-'));
  builds = 0;
  mkdirSync(join(root, 'node_modules'));
  write('package.json', '{}');
  write('src/app.html', 'app');
  write('data/one/timeline.yaml', 'title: One');
  write('svelte.config.js', 'export default {}');
  write('tsconfig.core.json', '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, content: string) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

async function make() {
  builds += 1;
  write('build/index.html', `build ${builds}`);
  // Two builds within one tick of a coarse clock still differ.
  utimesSync(join(root, 'build/index.html'), builds, builds);
  return 0;
}

describe('buildInputs', () => {
  it('has the settings files that are there', () => {
    write('README.md', '');
    const inputs = buildInputs(root);
    expect(inputs).toEqual(
      expect.arrayContaining(['src', 'data', 'static', 'svelte.config.js', 'tsconfig.core.json']),
    );
    expect(inputs).not.toContain('README.md');
  });
});

describe('whyBuild', () => {
  it('builds once for the same inputs', async () => {
    expect(whyBuild(root, '')).toBe('build/ is missing');
    expect(await build({ root, base: '', make })).toBe(true);
    expect(whyBuild(root, '')).toBeUndefined();
  });

  it.each([
    'src/app.html',
    'data/one/timeline.yaml',
    'data/two/timeline.yaml',
    'static/robots.txt',
    'svelte.config.js',
  ])('builds again when %s changed', async (name) => {
    await build({ root, base: '', make });
    write(name, 'changed');
    expect(whyBuild(root, '')).toBe('its files or its BASE_PATH changed');
  });

  it('builds again for another base', async () => {
    await build({ root, base: '', make });
    expect(whyBuild(root, '/base')).toBe('its files or its BASE_PATH changed');
  });

  it('does not take a build made by hand for the stamped one', async () => {
    await build({ root, base: '', make });
    await make();
    expect(whyBuild(root, '')).toBe('build/ is not from here');
  });

  it('builds an edit made during a build', async () => {
    const during = async () => {
      await make();
      write('src/app.html', 'edited');
      return 0;
    };
    expect(await build({ root, base: '', make: during })).toBe(true);
    expect(whyBuild(root, '')).toBe('its files or its BASE_PATH changed');
  });

  it('leaves no stamp from a build that failed or made nothing', async () => {
    await build({ root, base: '', make });
    const stopped = async () => {
      await make();
      return 1;
    };
    expect(await build({ root, base: '', make: stopped })).toBe(false);
    expect(existsSync(join(root, 'node_modules/.sourceline-build'))).toBe(false);
    expect(whyBuild(root, '')).toBeDefined();

    rmSync(join(root, 'build'), { recursive: true });
    expect(await build({ root, base: '', make: async () => 0 })).toBe(false);
  });
});
