import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archived } from '../project/documents';
import { listen } from '../../host';
import { testNetwork } from './fetch/test-network';
import { runHere } from './here';

/* `sourceline import`: the report, what is written in each form of a project, and what is refused. */

const slide = (year: string, headline: string, more: object = {}): object => ({
  start_date: { year },
  text: { headline, text: '' },
  ...more,
});
const SLIDES = [
  slide('1904', 'Ferry sails', { group: 'Harbour', media: { url: 'https://courier.example/ferry' } }),
  slide('1931', 'Steam ends', { text: { headline: 'Steam ends', text: '<p>No coal & no smoke</p>' } }),
  slide('1940', 'Harbour closed', { display_date: 'in the war' }),
];
const deck = (events: readonly object[]): string =>
  JSON.stringify({ title: { text: { headline: 'The ferry of Brandmouth' } }, events });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-import-'));
  put('ferry.json', deck(SLIDES));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runHere(args, { cwd: folder });
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

interface Written {
  readonly title: string;
  readonly lanes?: readonly { readonly title: string }[];
  readonly events: readonly { readonly id: string; readonly title: string; readonly draft?: boolean }[];
}
const definition = (name = 'ferry'): Written => JSON.parse(read(`${name}/timeline.json`)) as Written;

describe('sourceline import', () => {
  it('makes a project of a file, which passes its check', async () => {
    const { status, stdout, stderr } = await run('import', 'ferry.json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('ferry.json: TimelineJS, 3 rows\n  3 new, 0 updated, 0 unchanged');
    expect(stdout).toContain('1 page is named that is not archived yet:\n    https://courier.example/ferry');
    expect(stdout).toContain('sourceline add --imported ferry');
    expect(readdirSync(join(folder, 'ferry')).sort()).toEqual([
      'README.md',
      'imports.json',
      'sources',
      'timeline.json',
    ]);
    const { title, lanes, events } = definition();
    expect(title).toBe('The ferry of Brandmouth');
    expect(lanes?.map((lane) => lane.title)).toContain('Harbour');
    expect(events.map(({ id, draft }) => [id, draft])).toEqual([
      ['ferry-sails', true],
      ['steam-ends', true],
      ['harbour-closed', true],
    ]);
    const checked = await run('check', 'ferry');
    expect(checked.stdout).toContain('have no source yet');
    expect(checked.status).toBe(0);
  });

  it('writes nothing with --dry-run', async () => {
    const { status, stdout } = await run('import', 'ferry.json', 'new', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('3 new');
    expect(stdout).toContain('nothing was written');
    expect(existsSync(join(folder, 'new'))).toBe(false);
    await run('import', 'ferry.json');
    const before = read('ferry/timeline.json');
    put('ferry.json', deck(SLIDES.slice(1)));
    const again = await run('import', 'ferry.json', 'ferry', '--dry-run');
    expect(again.stdout).toContain(
      '1 event is in the file no longer, and stays:\n    ferry-sails: Ferry sails',
    );
    expect(read('ferry/timeline.json')).toBe(before);
  });

  it('updates what the file changed, keeps what was edited, and says where both did', async () => {
    await run('import', 'ferry.json');
    const written = definition();
    const [first, second] = written.events;
    const events = [{ ...first, title: 'The ferry sails' }, second];
    put('ferry/timeline.json', JSON.stringify({ ...written, events }));
    const changed = [
      slide('1905', 'The ferry sails at last', { unique_id: 'a' }),
      slide('1932', 'Steam ends'),
      slide('1940', 'Harbour closed', { display_date: 'in the war' }),
    ];
    put('ferry.json', deck(changed));
    const { status, stdout } = await run('import', 'ferry.json', 'ferry');
    expect(stdout).toContain('1 new, 1 updated');
    expect(stdout).toContain('1 event was deleted or merged, and stays so:\n    harbour-closed');
    expect(status).toBe(0);
    expect(definition().events.map(({ title }) => title)).toEqual([
      'The ferry sails',
      'Steam ends',
      'The ferry sails at last',
    ]);
    expect(read('ferry/timeline.json')).toContain('"edtf": "1932"');
  });

  it('keeps a conflict as edited until the file is taken', async () => {
    put('ferry.json', deck([slide('1904', 'Ferry', { unique_id: 'a' })]));
    await run('import', 'ferry.json');
    put('ferry/timeline.json', read('ferry/timeline.json').replace('"title": "Ferry"', '"title": "Mine"'));
    put('ferry.json', deck([slide('1904', 'Theirs', { unique_id: 'a' })]));
    for (let turn = 0; turn < 2; turn += 1) {
      const kept = await run('import', 'ferry.json', 'ferry');
      expect(kept.status).toBe(1);
      expect(kept.stdout).toContain('ferry, title: Mine; the file has Theirs');
      expect(definition().events[0]?.title).toBe('Mine');
    }
    const taken = await run('import', 'ferry.json', 'ferry', '--take-file');
    expect(taken.status).toBe(0);
    expect(definition().events[0]?.title).toBe('Theirs');
    expect((await run('import', 'ferry.json', 'ferry')).stdout).toContain('nothing had to be written');
  });

  const readAgain = (imports: string) => {
    const record = (JSON.parse(imports) as { imports: object[] }).imports[0];
    return [
      ['{"version": 1, "imp', 'no JSON', 'restore it from a copy'],
      ['{"version": 1}', 'no list of imports', 'restore it from a copy'],
      [`<<<<<<< ours\n${imports}=======\n>>>>>>> theirs\n`, 'no JSON', 'restore it from a copy'],
      [JSON.stringify({ version: 1, imports: [record, { file: 'x' }] }), '1 damaged of 2', 'restore it'],
      [imports.replace('"version": 1', '"version": 2'), 'version 2; 1 is the newest', 'use the version that'],
    ] as const;
  };

  it('refuses a project whose imports are damaged or of a newer version, and writes nothing over them', async () => {
    await run('import', 'ferry.json');
    const [imports, timeline] = [read('ferry/imports.json'), read('ferry/timeline.json')];
    put('ferry.json', deck([...SLIDES, slide('1950', 'Harbour reopened')]));
    for (const [text, found, fix] of readAgain(imports)) {
      put('ferry/imports.json', text);
      const { status, stdout, stderr } = await run('import', 'ferry.json', 'ferry');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('ferry/imports.json: what was imported from other files ');
      expect(stderr).toContain(`; found ${found}`);
      expect(stderr).toContain(`; ${fix}`);
      expect(stderr).toContain(', or delete it: importing a file again then adds its events anew');
      expect(read('ferry/imports.json')).toBe(text);
      expect(read('ferry/timeline.json')).toBe(timeline);
    }
    put('ferry/imports.json', imports);
    const whole = await run('import', 'ferry.json', 'ferry');
    expect(whole.stdout).toContain('1 new, 0 updated, 3 unchanged');
  });

  const DIARY = archived('diary', ['The engine failed on 3 June 1987.']);
  const YAML = `# Ours
title: A ferry
events:
  - title: Engine # the first
    date: 3 June 1987
    quote: The engine failed on 3 June 1987.
`;
  const CSV = 'title,date,quote\r\nEngine,3 June 1987,The engine failed on 3 June 1987.\r\n';

  it.each([
    ['timeline.yaml', YAML, '# the first'],
    ['events.csv', CSV, 'The engine failed on 3 June 1987.'],
    [
      'timeline.json',
      `{"title":"A ferry","events":[{"title":"Engine","date":"3 June 1987","quote":"The engine failed on 3 June 1987."}]}`,
      '"3 June 1987"',
    ],
  ])('keeps the form of a project, and what its author wrote: %s', async (name, text, kept) => {
    put(`own/${name}`, text);
    put(`own/${DIARY.file}`, DIARY.text);
    const { status, stdout } = await run('import', 'ferry.json', 'own');
    expect(status).toBe(0);
    expect(stdout).toContain(`written: own/${name}, own/imports.json`);
    expect(read(`own/${name}`)).toContain(kept);
    const checked = await run('check', 'own');
    expect(checked.stdout).toContain('3 of 4 events have no source yet');
    expect(checked.stdout).toContain('1 event, 1 quote, all verbatim');
    expect(checked.status).toBe(0);
    const again = await run('import', 'ferry.json', 'own');
    expect(again.stdout).toContain('0 new, 0 updated, 3 unchanged');
    expect(again.stdout).toContain('nothing had to be written');
  });

  it('is named by its drafts in the check, and by their number where they are many', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `Crossing ${at + 1},1987-06-${String(at + 1).padStart(2, '0')}`,
    );
    put('many.csv', `Title,Date\n${rows.join('\n')}\n`);
    await run('import', 'many.csv', 'many');
    const { stdout } = await run('check', 'many');
    expect(stdout).toContain(
      '30 of 30 events have no source yet, and are not published: crossing-1, crossing-2,',
    );
    expect(stdout).toContain('crossing-12 and 18 more\n');
    expect(stdout).not.toContain('crossing-13');
  });

  it('says as JSON what it says as text', async () => {
    const { status, stdout } = await run('import', 'ferry.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'ferry.json',
      format: 'timelinejs',
      project: 'ferry',
      written: ['timeline.json', 'README.md', 'imports.json'],
      rows: 3,
      new: [{ event: 'ferry-sails', title: 'Ferry sails' }, {}, {}],
      conflicts: [],
      pages: { named: ['https://courier.example/ferry'], notArchived: ['https://courier.example/ferry'] },
    });
  });

  it('is in no file that is published', async () => {
    put(`own/timeline.yaml`, YAML);
    put(`own/${DIARY.file}`, DIARY.text);
    await run('import', 'ferry.json', 'own');
    mkdirSync(join(folder, 'out'));
    await run('export', 'own', '--to', 'all', '-o', 'out');
    const files = readdirSync(join(folder, 'out'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files)
      expect(read(`out/${file}`)).not.toMatch(/Ferry sails|courier\.example|ferry\.json/);
  });

  it.each([
    [['import'], /import wants <file> \[project\]/],
    [['import', 'none.csv'], /none\.csv cannot be read: there is no such file/],
    [['import', '.'], /\. is a folder; name a file/],
    [['import', 'ferry.json', '--as', 'timelines'], /--as cannot be timelines \(is timelinejs meant\?\)/],
    [['import', 'ferry.json', '--zone', 'Mars'], /--zone cannot be Mars; it is the name of a zone/],
    [
      ['import', 'noise.bin'],
      /noise\.bin is not imported: no importer knows the format of this file; found .+; say which/,
    ],
    [['import', 'empty.csv'], /empty\.csv is not imported: .+; found .+; .+/],
    [['import', 'ferry.json', 'full'], /full is no project: .+ and is not empty; name another folder/],
    [['import', 'ferry.json', 'noise.bin'], /noise\.bin is no folder; name a project/],
    [['import', 'ferry.json', 'program'], /program\/events\.ts is a program, which its author alone writes/],
    [['import', 'ferry.json', 'broken'], /broken\/timeline\.json cannot be read: /],
    [
      ['import', 'ferry.json', 'two'],
      /two has more than one definition: timeline\.json and timeline\.yaml; keep one/,
    ],
    [['import', 'ferry.json', '--map', 'none.json'], /none\.json cannot be read/],
    [
      ['import', 'ferry.json', '--map', 'list.json'],
      /list\.json is no mapping of columns: it should be one object/,
    ],
    [['import', 'ferry.json', '--map', 'cut.json'], /cut\.json is no mapping of columns: .+ line 1/],
    [
      ['import', 'ferry.json', '--map', 'use.json'],
      /the column “Year” cannot be strat \(is start meant\?\); it can be id, title/,
    ],
    [['import', 'own/events.csv', 'own'], /own\/events\.csv is the definition of the project own itself/],
  ])('ends with 2, says what is wrong and writes nothing: %j', async (args, message) => {
    put('noise.bin', '\u0000\u0001\u0002 PNG');
    put('empty.csv', '');
    put('full/letter.txt', 'x');
    put('program/events.ts', 'export default {}');
    put('broken/timeline.json', '{"title": ');
    put('two/timeline.json', '{"title":"a","events":[]}');
    put('two/timeline.yaml', 'title: a');
    put('list.json', '[]');
    put('cut.json', '{"Year": ');
    put('use.json', '{"Year": "strat"}');
    put('own/events.csv', CSV);
    const { status, stdout, stderr } = await run(...args);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(existsSync(join(folder, 'ferry'))).toBe(false);
  });
});

describe('sourceline add --imported', () => {
  const page = `<!doctype html><html lang="en"><head><title>The ferry</title></head><body><nav><a href="/">Home</a></nav><article><h1>The ferry</h1>${[
    'The harbour authority closed the old quay on Monday, after inspectors found three cracks in its western wall.',
    'Two ferries to the islands now leave from the fish market, half a mile to the east, and take longer.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

  it('archives each page that is named, once, and goes on where one cannot be archived', async () => {
    const host = await listen((request, response) => {
      if (request.url === '/ferry')
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      else response.writeHead(404).end();
    });
    const network = testNetwork({ port: Number(new URL(host.origin).port), isPlain: true });
    const add = (...args: string[]) => runHere(['add', '--imported', ...args], { cwd: folder, network });
    try {
      const media = (url: string) => ({ media: { url } });
      put(
        'ferry.json',
        deck([
          slide('1930', 'Gone', media('https://courier.example/gone')),
          slide('1904', 'Ferry sails', media('https://courier.example/ferry')),
          slide('1905', 'Ferry sails on', media('https://www.courier.example/ferry/#top')),
        ]),
      );
      await run('import', 'ferry.json');
      const first = await add('ferry');
      expect(first.status).toBe(2);
      expect(first.stdout).toContain(
        '1 of 2 pages are archived in ferry\n  not archived: https://courier.example/gone',
      );
      expect(readdirSync(join(folder, 'ferry/sources')).filter((name) => name.endsWith('.md'))).toHaveLength(
        1,
      );
      const again = await add('--to', 'ferry');
      expect(again.stdout).toContain('0 of 1 pages are archived');
      expect((await run('import', 'ferry.json', 'ferry')).stdout).toContain(
        '1 page is named that is not archived yet',
      );
    } finally {
      await host.close();
    }
  });

  it.each([
    [['nowhere'], /nowhere is no project; sourceline import <file> nowhere makes one/],
    [['plain'], /plain has nothing that was imported/],
    [['a', 'b'], /--imported is for one project; there are 2/],
    [['plain', '--id', 'a'], /--id is for one document, and not for --imported/],
  ])('ends with 2 and says what is wrong: %j', async (args, message) => {
    put('plain/timeline.json', '{"title": "A", "events": []}');
    const { status, stderr } = await run('add', '--imported', ...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
