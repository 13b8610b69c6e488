import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { faultsOf, launch, LONG } from './browser';
import { listenWith } from './host';
import { readTimeline } from './project';

const project = inject('project');
const timeline = readTimeline(project);

/** Runs a command of one of the project's own packages. */
function run(script: string, ...args: string[]): { status: number | null; text: string } {
  const { NODE_ENV: _test, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules', script), ...args],
    {
      cwd: project,
      encoding: 'utf8',
      env,
    },
  );
  return { status, text: stdout + stderr };
}

describe('a fresh SvelteKit project', () => {
  it('sees the types of the components, the core and the mounted timeline', () => {
    const synced = run('@sveltejs/kit/svelte-kit.js', 'sync');
    expect(synced.status, synced.text).toBe(0);
    const { status, text } = run(
      'svelte-check/bin/svelte-check',
      '--output',
      'machine',
      '--fail-on-warnings',
    );
    expect(status, text).toBe(0);
    expect(text).toMatch(/COMPLETED \d+ FILES 0 ERRORS 0 WARNINGS/);
  });

  it('draws every event, on the server and in the browser', async () => {
    const built = run('vite/bin/vite.js', 'build');
    expect(built.status, built.text).toBe(0);
    const host = await listenWith(join(project, 'build'));
    const browser = await launch();
    try {
      const still = await browser.newPage({ javaScriptEnabled: false });
      await still.goto(`${host.origin}/`);
      expect(await still.locator('article').count()).toBe(timeline.events.length);

      const page = await browser.newPage();
      const faults = faultsOf(page, host.origin);
      await page.goto(`${host.origin}/`);
      const marks = page.locator('[role=listbox] [role=option]');
      await expect.poll(() => marks.count(), LONG).toBe(timeline.events.length);
      const event = timeline.events[3];
      await page.locator(`[role=option][href="#${event?.id}"]`).dispatchEvent('click');
      await expect.poll(() => page.locator('.in-hand').textContent(), LONG).not.toBe('');
      // The icon that browsers ask for is no part of the project.
      expect(faults.filter((fault) => !fault.includes('favicon.ico'))).toEqual([]);
    } finally {
      await browser.close();
      await host.close();
    }
  });
});
