import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/cli/answer';
import { checkFolder } from '../../../src/cli/folder';
import { loadTypeScript } from '../../../src/cli/jiti';
import { fileAssets, FONT_FILES } from '../../../src/assets/files';
import { pngOf } from '../source/pictures';
import { editFile } from './files';
import { runHere } from './here';

/* Pictures of a folder, from the check to what is written and served. */

const PICTURE = pngOf(40, 30);
const MEDIA = `media: {
        file: 'quay.png',
        alt: 'A quay at low <tide>.',
        credit: 'A. Example',
        licence: 'CC0-1.0',
      },
      evidence: [`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-media-'));
  await run('init', 'harbour', '--ts');
  editFile(join(folder, 'harbour', 'events.ts'), 'evidence: [', MEDIA);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runHere(args, { cwd: folder });
const at = (...names: string[]) => join(folder, 'harbour', ...names);

describe('a picture of a folder', () => {
  it('is named with line and fix where it is missing', async () => {
    const { status, stdout } = await run('check', 'harbour');
    expect(status).toBe(1);
    expect(stdout).toContain('there is no such picture');
    expect(stdout).toContain('put the file into media/');
    const line = readFileSync(at('events.ts'), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('quay.png'));
    expect(stdout).toContain(`harbour/events.ts:${line + 1}`);
  });

  it('is inside the page, and its size in the JSON form', async () => {
    mkdirSync(at('media'));
    writeFileSync(at('media', 'quay.png'), PICTURE);
    expect((await run('check', 'harbour')).status).toBe(0);
    const json = JSON.parse((await run('export', 'harbour', '--to', 'json', '-o', '-')).stdout) as {
      events: { media?: object }[];
    };
    expect(json.events[0]?.media).toEqual({
      file: 'quay.png',
      alt: 'A quay at low <tide>.',
      credit: 'A. Example',
      licence: 'CC0-1.0',
      width: 40,
      height: 30,
    });
    const md = (await run('export', 'harbour', '--to', 'svg', '-o', '-')).stdout;
    expect(md).toContain('A quay at low &lt;tide&gt;.');
  });

  it('is served below its own name, and no other file is', async () => {
    const checked = await checkFolder(at(), { load: loadTypeScript, from: folder });
    writeFileSync(at('media', 'secret.png'), PICTURE);
    const assets = fileAssets(
      { font: (name) => FONT_FILES[name], resvg: () => '', packagesFrom: [] },
      (_timeline, _language, picture) => String(picture?.('quay.png')?.length),
    );
    const ask = (path: string) => answer(path, { checked }, { assets });
    const found = await ask('/media/quay.png');
    expect(found).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
    expect(Buffer.from(found.body)).toEqual(PICTURE);
    expect((await ask('/')).body).toBe(String(PICTURE.length));
    for (const path of ['/media/secret.png', '/media/../events.ts', '/media/events.ts', '/media/'])
      expect((await ask(path)).status).toBe(404);
  });
});
