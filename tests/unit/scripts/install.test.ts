import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  SetupError,
  checkNode,
  ensureInstalled,
  explain,
  fingerprint,
  nodeFits,
  npmCommand,
  whyInstall,
} from '../../../scripts/lib/install.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, content: string | object) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
}

const asked = { dependencies: { a: '^1.0.0' }, devDependencies: { b: '^2.0.0' } };
const packages = {
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
};

function writeProject(scripts: Record<string, string> = {}) {
  write('package.json', { engines: { node: '>=20.19' }, scripts, ...asked });
  write('package-lock.json', {
    packages: { '': asked, ...packages, 'node_modules/other-system': { version: '3.0.0', optional: true } },
  });
}

describe('nodeFits', () => {
  const range = '^20.19.0 || ^22.13.0 || >=24';
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('takes %s', (version) => {
    expect(nodeFits(version, range)).toBe(true);
  });
  it.each(['18.20.0', '20.18.3', '21.7.0', '22.12.9', '23.5.0'])('refuses %s', (version) => {
    expect(nodeFits(version, range)).toBe(false);
  });
  it('reads a range without a patch number', () => {
    expect(nodeFits('20.19.0', '>=20.19')).toBe(true);
    expect(nodeFits('20.18.9', '>=20.19')).toBe(false);
    expect(nodeFits('21.0.0', '>=20.19')).toBe(true);
  });
  it('does not guess at a range it cannot read', () => {
    expect(() => nodeFits('20.19.0', '20.x')).toThrow('20.x');
  });
});

describe('checkNode', () => {
  it('stops with what is wrong and what to do', () => {
    writeProject();
    expect(() => checkNode(root, '20.19.0')).not.toThrow();
    expect(() => checkNode(root, '18.20.4')).toThrow(SetupError);
    expect(() => checkNode(root, '18.20.4')).toThrow('This is Node 18.20.4; Sourceline needs Node >=20.19.');
  });
});

describe('fingerprint', () => {
  it('changes with a content, a name and the extra text, and with nothing else', () => {
    write('src/a.txt', 'one');
    write('src/deep/b.txt', 'two');
    const names = ['src', 'absent.json'];
    const first = fingerprint(root, names);
    expect(fingerprint(root, [...names].reverse())).toBe(first);
    write('src/a.txt', 'one');
    write('src/.DS_Store', 'window positions');
    expect(fingerprint(root, names)).toBe(first);

    expect(fingerprint(root, names, '/base')).not.toBe(first);
    write('src/deep/b.txt', 'twO');
    const edited = fingerprint(root, names);
    expect(edited).not.toBe(first);
    rmSync(join(root, 'src/deep/b.txt'));
    write('src/deep/c.txt', 'twO');
    expect(fingerprint(root, names)).not.toBe(edited);
    write('absent.json', '');
    expect(fingerprint(root, names)).not.toBe(fingerprint(root, ['src']));
  });
});

describe('whyInstall', () => {
  it('is for missing packages', () => {
    writeProject();
    expect(whyInstall(root)).toBe('node_modules is missing');
  });

  it('is for packages of unknown origin', () => {
    writeProject();
    write('node_modules/a/index.js', '');
    expect(whyInstall(root)).toBe('the lockfile changed since the last install');
  });

  it("takes npm's own record of an install made by hand", () => {
    writeProject();
    write('node_modules/.package-lock.json', { packages });
    expect(whyInstall(root)).toBeUndefined();
  });

  it('sees a package of another version, a missing one, and a request the lockfile does not have', () => {
    writeProject();
    const a = { version: '1.0.1', integrity: 'sha512-a2' };
    write('node_modules/.package-lock.json', { packages: { ...packages, 'node_modules/a': a } });
    expect(whyInstall(root)).toBeDefined();
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': packages['node_modules/a'] } });
    expect(whyInstall(root)).toBeDefined();
    write('node_modules/.package-lock.json', { packages });
    write('package.json', { engines: { node: '>=20.19' }, dependencies: { a: '^1.0.0', c: '^1.0.0' } });
    expect(whyInstall(root)).toBeDefined();
  });

  it('takes a broken record for none', () => {
    writeProject();
    write('node_modules/.package-lock.json', '{');
    expect(whyInstall(root)).toBeDefined();
  });
});

describe('ensureInstalled', () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  beforeEach(() => void lines.splice(0));

  it('installs once, and again when the lockfile changes', async () => {
    writeProject();
    let installs = 0;
    const install = async () => {
      installs += 1;
      write('node_modules/a/index.js', '');
      return 0;
    };
    expect(await ensureInstalled({ log, root, install })).toBe(true);
    expect(await ensureInstalled({ log, root, install })).toBe(false);
    expect(installs).toBe(1);
    expect(lines).toEqual(['Installing the packages with npm ci, as node_modules is missing.']);

    write('package-lock.json', { packages: {} });
    expect(await ensureInstalled({ log, root, install })).toBe(true);
    expect(installs).toBe(2);
  });

  it('does not install again for a changed script line', async () => {
    writeProject();
    write('node_modules/.package-lock.json', { packages });
    const install = () => Promise.reject(new Error('not expected'));
    expect(await ensureInstalled({ log, root, install })).toBe(false);
    writeProject({ build: 'vite build' });
    expect(await ensureInstalled({ log, root, install })).toBe(false);
    expect(lines).toEqual([]);
  });

  it('says how to fix a failed install, and leaves no stamp', async () => {
    writeProject();
    const install = async () => {
      write('node_modules/a/index.js', '');
      return 7;
    };
    const failure = await ensureInstalled({ log, root, install }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SetupError);
    expect(explain(failure)).toContain('npm ci failed (exit code 7)');
    expect(explain(failure)).toContain('npm install');
    expect(existsSync(join(root, 'node_modules/.sourceline-install'))).toBe(false);
    expect(whyInstall(root)).toBeDefined();
  });
});

describe('npmCommand', () => {
  it("runs npm's script with Node, from npm's own word or beside Node", () => {
    const node = join(root, 'bin', 'node');
    const beside = 'lib/node_modules/npm/bin/npm-cli.js';
    write(beside, '');
    write('own/npm-cli.js', '');
    write('own/pnpm.cjs', '');
    const own = join(root, 'own/npm-cli.js');
    expect(npmCommand({ npm_execpath: own }, node)).toEqual({ command: node, args: [own], shell: false });
    const found = { command: node, args: [join(root, beside)], shell: false };
    expect(npmCommand({}, node)).toEqual(found);
    expect(npmCommand({ npm_execpath: join(root, 'own/pnpm.cjs') }, node)).toEqual(found);
  });

  it('falls back to npm on the PATH', () => {
    expect(npmCommand({}, join(root, 'bin', 'node'))).toMatchObject({ command: 'npm', args: [] });
  });
});
