import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import siteConfig from '../../site.config';
import { timelineFolders } from '../../scripts/lib/data.js';
import { faultsOf, launch, LONG } from './browser';
import { listenWith } from './host';
import { packageIn } from './project';

/* Sites that the installed package writes, in a folder that has nothing of this repository. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(packageIn(inject('project')), 'dist/cli/main.js');
const cwd = mkdtempSync(join(tmpdir(), 'sourceline-sites-'));
for (const name of ['in-yaml', 'in-csv'])
  cpSync(join(ROOT, 'tests/fixtures/sites/forms', name), join(cwd, name), { recursive: true });
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;

function sourceline(...args: string[]) {
  const options = { cwd, encoding: 'utf8', env, maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], options);
  return { status, stdout, stderr };
}

/** The files of a site, as paths below it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Links of pages that lead to no file of the site, or to no place in it. */
function deadLinks(folder: string): string[] {
  const files = new Set(filesIn(folder));
  const textOf = new Map<string, string>();
  const read = (file: string): string => {
    const text = textOf.get(file) ?? readFileSync(join(folder, file), 'utf8');
    textOf.set(file, text);
    return text;
  };
  const pages = [...files].filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'));
  return pages.flatMap((page) =>
    Array.from(
      read(page).matchAll(/<(?:a|link|script|img)\b[^>]*? (?:href|src)="([^"]*)"/g),
      ([, link = '']) => link,
    )
      .filter((link) => !/^(?:https?:|data:|mailto:)/.test(link))
      .filter((link) => {
        const [path = '', id = ''] = link.replaceAll('&amp;', '&').split('#');
        const target = posix.join(posix.dirname(page), path.replace(/\?.*$/, ''));
        const file =
          path === ''
            ? page
            : path.endsWith('/') || target === '.'
              ? posix.join(target, 'index.html')
              : target;
        if (!files.has(file)) return true;
        return id !== '' && !id.includes('=') && !read(file).includes(`id="${decodeURIComponent(id)}"`);
      })
      .map((link) => `${page}: ${link}`),
  );
}

describe('sourceline build, installed', () => {
  const args = ['build', 'in-yaml', 'in-csv', '-o', 'site', '--title', 'Harbour Museum', '--lang', 'de'];
  const place = ['--site-url', 'https://timelines.example', '--base', '/timelines'];
  const site = join(cwd, 'site');
  const read = (name: string): string => readFileSync(join(site, name), 'utf8');

  it('writes the whole site of several projects', () => {
    const { status, stdout, stderr } = sourceline(...args, ...place);
    expect([status, stdout, stderr]).toEqual([0, 'site: the site of 2 timelines with 4 events\n', '']);
    const files = filesIn(site);
    for (const id of ['in-yaml', 'in-csv'])
      for (const name of [
        ...['', 'en/', 'es/', 'fr/', 'zh/'].flatMap((language) => [
          `${language}index.html`,
          `${language}open/index.html`,
          `${language}t/${id}/index.html`,
          `${language}t/${id}/coverage/index.html`,
          `${language}t/${id}/e/the-ferry-is-sold/index.html`,
          `${language}t/${id}/s/almhaven-gazette/index.html`,
        ]),
        ...[
          'svg',
          'png',
          'pdf',
          'md',
          'json',
          'csv',
          'csl.json',
          'ris',
          'bib',
          'ics',
          'annotations.jsonld',
          'timelinejs.json',
          'vis.json',
          'mw',
        ].map((extension) => `t/${id}.${extension}`),
        `t/${id}.standalone.html`,
        `t/${id}/card.png`,
        `t/${id}/oembed.json`,
        `embed/${id}/index.html`,
        ...['embed/index.html', 'embed.js', '404.html', 'favicon.svg', 'index.html.br', 'index.html.gz'],
      ])
        expect(files).toContain(name);
    expect(files.filter((name) => /__data|\.part|\.old/.test(name))).toEqual([]);
    expect(JSON.parse(read('_app/files.json'))).toEqual(files.filter((name) => !/\.(?:br|gz)$/.test(name)));
  });

  it('has its policy in every page, and names no other host', () => {
    const pages = filesIn(site).filter((name) => name.endsWith('.html') && name !== '404.html');
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) {
      const text = read(page);
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(text)?.[1] ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toContain('unsafe-inline');
      expect(text, page).not.toMatch(/localhost:4173|\/tmp\//);
    }
  });

  it('is told its name, language and address', () => {
    expect(read('index.html')).toMatch(/<html[^>]* lang="de"/);
    expect(read('index.html')).toContain('Harbour Museum');
    expect(read('t/in-csv/index.html')).toContain('content="https://timelines.example/timelines/t/in-csv/"');
    expect(JSON.parse(read('t/in-csv/oembed.json'))).toMatchObject({
      provider_name: 'Harbour Museum',
      provider_url: 'https://timelines.example/timelines/',
    });
    expect(read('404.html')).toContain('href="/timelines/"');
    expect(read('404.html')).toContain('href="/timelines/en/"');
  });

  it('has no link that leads nowhere', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  it('opens in a browser, from any path, without a fault', async () => {
    const host = await listenWith(site);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const faults = faultsOf(page, host.origin);
      await page.goto(`${host.origin}/`);
      await page.getByRole('main').getByRole('link', { name: 'The ferry of Almhaven' }).first().click();
      await expect.poll(() => page.locator('[role=listbox] [role=option]').count(), LONG).toBe(2);
      expect(faults.filter((fault) => !fault.includes('favicon.ico'))).toEqual([]);
    } finally {
      await browser.close();
      await host.close();
    }
  });

  it('takes the place of the site before, and not of files that are no site', () => {
    writeFileSync(join(site, 'CNAME'), 'timelines.example');
    const { status, stderr } = sourceline(...args);
    expect([status, stderr]).toEqual([
      2,
      'sourceline: site has files that are not from an earlier build: CNAME; name another folder, or give --force, which keeps them\n',
    ]);
    expect(read('404.html')).toContain('href="/timelines/"');
  });

  const built = join(ROOT, 'build');
  it.skipIf(!existsSync(join(built, '_app/files.json')) || 'footer' in siteConfig)(
    'is the site that this repository builds of the same timelines, byte for byte',
    () => {
      const { BASE_PATH, SITE_URL } = process.env;
      const { status, stderr } = sourceline(
        'build',
        ...timelineFolders(ROOT),
        ...['-o', 'same', '--title', siteConfig.name, '--lang', siteConfig.language],
        ...(BASE_PATH ? ['--base', BASE_PATH] : []),
        ...(SITE_URL ? ['--site-url', new URL(SITE_URL).origin] : []),
      );
      expect(status, stderr).toBe(0);
      const same = join(cwd, 'same');
      expect(filesIn(same)).toEqual(filesIn(built));
      const other = filesIn(same).filter(
        (name) => !readFileSync(join(same, name)).equals(readFileSync(join(built, name))),
      );
      expect(other).toEqual([]);
    },
  );
});

describe('sourceline dev, installed', () => {
  it('shows each change, and faults on the last page without them', async () => {
    const server = spawn(process.execPath, [MAIN, 'dev', 'in-yaml', '--port', '0'], { cwd, env });
    const browser = await launch();
    try {
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))?.[0] ?? '';
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const faults = faultsOf(page, new URL(address).origin);
      await page.goto(address);
      const panel = page.getByRole('complementary', { name: 'Sourceline: the project' });
      await expect.poll(() => panel.innerText(), LONG).toContain('Four hundred people watched');
      await expect.poll(() => panel.locator('.state').textContent(), LONG).toBe('no faults, 2 events');

      const file = join(cwd, 'in-yaml/timeline.yaml');
      const good = readFileSync(file, 'utf8');
      writeFileSync(file, good.replace('sold in March 1994', 'sold in <b>March</b> 1993'));
      await expect.poll(() => panel.locator('.issues li').count(), LONG).toBeGreaterThan(0);
      // A file that is being written is empty for a moment, which is a fault too.
      await expect.poll(() => panel.innerText(), LONG).toContain('in-yaml/timeline.yaml:9:12');
      expect(await panel.locator('b', { hasText: 'March' }).count()).toBe(0);
      expect(await panel.getByRole('status').textContent()).toBe('1 fault');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The ferry of Almhaven');
      expect(await page.getByRole('main').innerText()).toContain('It was sold in March 1994');
      // The panel is opened and closed by keys.
      await panel.locator('summary').focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.locator('details').getAttribute('open'), LONG).toBe(null);

      writeFileSync(file, good.replace('title: The ferry is sold', 'title: The ferry goes to the yard'));
      await expect
        .poll(() => page.getByRole('main').innerText(), LONG)
        .toContain('The ferry goes to the yard');
      expect(await panel.locator('.issues').count()).toBe(0);
      expect(faults.filter((fault) => !fault.includes('favicon.ico'))).toEqual([]);
    } finally {
      await browser.close();
      server.kill();
      await once(server, 'exit');
    }
  });
});
