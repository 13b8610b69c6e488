import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './test';

/* The editor on a folder: what is changed in it is on the disk, and what is changed there is in it. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
let server: ChildProcess;
let address: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-edited-'));
  cpSync(join(ROOT, 'tests/fixtures/sites/forms/in-yaml'), folder, { recursive: true });
  const file = join(folder, 'timeline.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('events:', '# in the order of time\nevents:'));
  server = spawn(process.execPath, ['scripts/sourceline.js', 'dev', folder, '--port', '0'], { cwd: ROOT });
  const [line] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))?.[0] ?? '';
});
test.afterEach(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

const onDisk = (): string => readFileSync(join(folder, 'timeline.yaml'), 'utf8');

test('the editor writes the files of its folder, and takes over what others write there', async ({
  page,
}) => {
  await page.goto(`${address}make/`);
  const panel = page.getByRole('region', { name: 'Folder' });
  await expect(panel).toHaveAttribute('data-status', 'saved');
  const title = page.getByLabel('Title of the timeline');

  await test.step('an edit is in the file, whose comments stay', async () => {
    await title.fill('The old ferry');
    await title.blur();
    await expect.poll(onDisk).toContain('title: The old ferry\n# in the order of time\nevents:');
    expect(onDisk()).toContain('    date: 12 May 1986\n');
  });

  await test.step('a change of the file is in the editor', async () => {
    writeFileSync(
      join(folder, 'timeline.yaml'),
      onDisk().replace('title: The ferry is sold', 'title: The ferry goes'),
    );
    await expect(page.locator('main')).toContainText('The ferry goes');
    await expect(title).toHaveValue('The old ferry');
  });

  await test.step('a file that cannot be read stops the writing until it can', async () => {
    const good = onDisk();
    writeFileSync(join(folder, 'timeline.yaml'), 'title: [');
    await expect(panel).toHaveAttribute('data-status', 'broken');
    await expect(panel).toContainText('timeline.yaml');
    writeFileSync(join(folder, 'timeline.yaml'), good);
    await expect(panel).toHaveAttribute('data-status', 'saved');
  });

  await test.step('two changes of the same field are a choice, and nothing is written before it', async () => {
    // The other program writes while the editor is about to.
    await page.route('**/_dev/project', async (route) => {
      if (route.request().method() === 'POST')
        writeFileSync(
          join(folder, 'timeline.yaml'),
          onDisk().replace('title: The old ferry', 'title: Theirs'),
        );
      await route.continue();
    });
    await title.fill('Ours');
    await title.blur();
    await expect(panel).toHaveAttribute('data-status', 'conflict');
    await expect(panel).toContainText('Ours');
    await expect(panel).toContainText('Theirs');
    expect(onDisk()).toContain('title: Theirs');
    await panel.getByRole('button', { name: /Take that of the folder/ }).click();
    await expect(title).toHaveValue('Theirs');
    await expect(panel).toHaveAttribute('data-status', 'saved');
    expect(onDisk()).toContain('title: Theirs');
  });
});
