import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTypeScript } from '../../scripts/check.js';
import { check } from '../../src/cli/check';
import { copyData, EVENTS, LAUNCH, STRAITS, type Copy } from './cli/copy';
import { ROOT } from './cli/files';
import { runHere } from './cli/here';

let copy: Copy;
beforeEach(() => {
  copy = copyData();
});
afterEach(() => copy.remove());

/** The command itself, in the copy. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/check.js'), ...args], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What the command does, in this process. */
function checkCopy(...folders: string[]) {
  const paths = (folders.length > 0 ? folders : ['data/clean-network']).map((folder) =>
    join(copy.root, folder),
  );
  return check(paths, { load: loadTypeScript, from: copy.root });
}

const START = { timeout: 60_000 };

describe('npm run check', () => {
  it('passes the timeline as it is and counts its paragraphs', START, () => {
    const { status, stdout } = run('data/clean-network');
    expect(stdout).toMatch(/^clean-network: \d+ events, \d+ quotes, all verbatim$/m);
    expect(stdout).toContain('  china-launches-initiative: 15 paragraphs, 15 support an event\n');
    expect(stdout).toContain('  straits-times: 20 paragraphs, 20 support an event\n');
    expect(stdout).toContain('  35 paragraphs, 35 support an event\n');
    expect(stdout).toMatch(/\n\nno faults in 1 timeline\n$/);
    expect(status).toBe(0);
  });

  it('passes a folder that `sourceline init` made', START, async () => {
    const { status, stderr } = await runHere(['init', 'data/harbour', '--ts'], { cwd: copy.root });
    expect(status, stderr).toBe(0);
    const { isClean, text } = await checkCopy('data/harbour');
    expect(text).toMatch(/^harbour: 1 event, 1 quote, all verbatim$/m);
    expect(isClean).toBe(true);
  });

  // As a program this fails in build-guard.test.ts.
  it('fails on one changed word of a quote and names the event, the line and the words', START, async () => {
    const line = copy.edit(EVENTS, 'Mike Pompeo last month', 'Mike Pompeo this month');
    const { isClean, text } = await checkCopy();
    expect(text).toContain(
      `${EVENTS}:${line}  events["clean-network-unveiled"].evidence[0].quote  (source china-launches-initiative)\n`,
    );
    expect(text).toContain('US Secretary of State Mike Pompeo [-this-] {+last+} month unveiled');
    expect(text).toMatch(/^clean-network: (\d+) events, (\d+) quotes, (?!\2)\d+ verbatim$/m);
    expect(text).toMatch(/\n\n1 fault in 1 timeline\n$/);
    expect(isClean).toBe(false);
  });

  it('fails on one changed word of a source and names it and the events that quoted it', START, async () => {
    copy.edit(LAUNCH, 'Mike Pompeo last month', 'Mike Pompeo this month');
    const { isClean, text } = await checkCopy();
    expect(text).toMatch(new RegExp(`^${LAUNCH}:\\d+:9 {2}sources\\["china-launches-initiative"\\]$`, 'm'));
    expect(text).toContain('  the archived text was changed\n');
    expect(text).toContain('events["clean-network-unveiled"].evidence[0].quote');
    expect(text).toContain('Mike Pompeo [-last-] {+this+} month');
    expect(isClean).toBe(false);
  });

  it('names the line at which an events.ts stops', START, () => {
    const line = copy.edit(EVENTS, /lane: 'us'/, 'lane: us');
    const { status, stdout } = run('data/clean-network');
    expect(stdout).toContain(
      `${EVENTS}:${line}\n  the file stops while it is run\n  found  us is not defined\n`,
    );
    expect(status).toBe(1);
  });

  it('exits with 2 when what is asked cannot be checked', START, () => {
    const nowhere = run('data/nowhere');
    expect(nowhere.stderr).toMatch(
      /nowhere has no events\.ts, timeline\.json, timeline\.yaml or events\.csv\nusage: npm run check/,
    );
    expect(nowhere.status).toBe(2);
    expect(run('--all').status).toBe(2);
  });
});

/** Changes to files, and what is then told: % stands for the file and line of the first change. */
interface Fault {
  readonly name: string;
  readonly edits: readonly (readonly [file: string, find: string | RegExp, put: string])[];
  readonly says: readonly string[];
  /** How many faults are told, when more than one. */
  readonly count?: number;
}

/** The difference of an event whose two sources quote one sentence in different words. */
const SPEECH_DIFFERENCE = /(id: 'wang-certain-country',[^]*?)\n *difference:\s*(?:'[^\n]*'|"[^\n]*"),/;

const FAULTS: readonly Fault[] = [
  {
    name: 'a quote that stands nowhere',
    edits: [
      [EVENTS, /(quote: )'China has long faced accusations[^']*'/, "$1§'Olives were not harvested there'"],
    ],
    says: [
      '%  events["china-accused-espionage"].evidence[0].quote',
      'the quote is not in the source, nor anything like it',
    ],
  },
  {
    name: 'a quote with another number, the nearest passage and the words that differ',
    edits: [[EVENTS, /(quote:\s*)'More than 30/, "$1§'More than 40"]],
    says: [
      '%  events["clean-network-participants"].evidence[0].quote',
      'paragraph 8, 99 % alike: More than 30 countries and territories',
      'More than [-40-] {+30+} countries and territories',
    ],
  },
  {
    name: 'a quote whose typography is not the source’s',
    edits: [[EVENTS, "'It similarly labelled Tencent’s", "§'It similarly labelled Tencent\\'s"]],
    says: [
      '%  events["wechat-labelled-threat"].evidence[0].quote',
      'its typography is not the source’s',
      'fix   paste the archived text: It similarly labelled Tencent’s popular',
    ],
  },
  {
    name: 'a quote from another paragraph',
    edits: [[EVENTS, /paragraph: 8,(?=\s*quote:\s*'More than 30)/, 'paragraph: 9,']],
    says: [
      '%  events["clean-network-participants"].evidence[0].paragraph',
      'the quote is in another paragraph',
      'fix   write paragraph 8',
    ],
  },
  {
    name: 'a paragraph that the source has not',
    edits: [[EVENTS, /paragraph: 8,(?=\s*quote:\s*'More than 30)/, 'paragraph: 16,']],
    says: [
      '%  events["clean-network-participants"].evidence[0].paragraph',
      'no such paragraph: china-launches-initiative has 15 paragraphs',
      'found  paragraph 16',
    ],
  },
  {
    name: 'boilerplate that is quoted',
    edits: [
      [
        EVENTS,
        /(quote: )'China has long faced accusations[^']*'/,
        "$1§'Related Story US moves to cut China out of its telecoms'",
      ],
    ],
    says: [
      '%  events["china-accused-espionage"].evidence[0].quote',
      'the quote is from boilerplate, which is never evidence',
    ],
  },
  {
    name: 'a headline that is quoted',
    edits: [
      [
        EVENTS,
        /(quote: )'China has long faced accusations[^']*'/,
        "$1§'China introduces new cyber-security initiative'",
      ],
    ],
    says: ['%  events["china-accused-espionage"].evidence[0].quote', 'the quote is from the headline'],
  },
  {
    name: 'an unknown source',
    edits: [[EVENTS, 'source: undated', "source: 'china-lunches'"]],
    says: [
      '%  events["us-china-relations-deteriorate"].evidence[0].source',
      'no such source',
      'found  china-lunches',
      'use one of china-launches-initiative, straits-times',
    ],
  },
  {
    name: 'an unknown lane',
    edits: [[EVENTS, "lane: 'us'", "lane: 'usa'"]],
    says: [
      '%  events["us-china-relations-deteriorate"].lane',
      'no such lane',
      'found  usa',
      'use one of us, cn,',
    ],
  },
  {
    name: 'an unknown role',
    edits: [[EVENTS, "role: 'supports'", "role: 'suports'"]],
    says: [
      '%  events["us-china-relations-deteriorate"].evidence[0].role',
      'role cannot have this value',
      'write "supports", "disputes" or "dates"',
    ],
  },
  {
    name: 'an id that two events have, at the second',
    edits: [[EVENTS, "id: 'allies-dissuaded'", "id: 'huawei-chip-sanctions'"]],
    says: ['%  events["huawei-chip-sanctions"].id', 'the event id or alias is used more than once'],
  },
  {
    name: 'a lane that is there twice',
    edits: [
      [
        EVENTS,
        "{ id: 'cn', title: 'China' }",
        "{ id: 'cn', title: 'China' },\n    { §id: 'cn', title: 'China again' }",
      ],
    ],
    says: ['%  lanes["cn"].id', 'the lane id is used more than once'],
  },
  {
    name: 'an id that two documents have',
    edits: [[STRAITS, 'id: straits-times', 'id: china-launches-initiative']],
    says: [`${STRAITS}:1:1  sources["china-launches-initiative"]`, 'another document has the same id'],
    count: Infinity,
  },
  {
    name: 'a source without a document',
    edits: [[EVENTS, 'sources: [undated, straitsTimes]', "sources: [undated, straitsTimes, 'reuters']"]],
    says: ['%  sources["reuters"]', 'a declared source has no archived document'],
  },
  {
    name: 'a date that does not exist, at its column',
    edits: [[EVENTS, "edtf: '2020-08'", "edtf: '2020-13'"]],
    says: [
      '%:21  events["clean-network-unveiled"].date.edtf',
      'month 13 does not exist (column 6)',
      'found  2020-13',
    ],
  },
  {
    name: 'an end before its start',
    edits: [[EVENTS, "edtf: '2020-08'", "edtf: '2020-09/2020-08'"]],
    says: ['%:24  events["clean-network-unveiled"].date.edtf', 'the end lies before the start (column 9)'],
  },
  {
    name: 'a date’s words that no quoted paragraph has',
    edits: [[EVENTS, "asWritten: ['in recent years']", "asWritten: [§'on Sept. 8']"]],
    says: [
      '%  events["us-criticises-infrastructure"].date.asWritten[0]',
      'add evidence with the role dates from china-launches-initiative paragraph 2',
    ],
  },
  {
    name: 'no evidence',
    edits: [[EVENTS, /evidence: \[[^\]]*\]/, 'evidence: []']],
    says: [
      '%  events["us-china-relations-deteriorate"].evidence',
      'the event has no evidence',
      'data/clean-network: not counted',
    ],
  },
  {
    name: 'a missing field, at its event',
    edits: [[EVENTS, /(id: 'huawei-chip-sanctions',[^]*?)\n *importance: \d+,/, '§$1']],
    says: ['%  events["huawei-chip-sanctions"].importance', 'the field importance is missing'],
  },
  {
    name: 'an unknown field',
    edits: [[EVENTS, 'attribution:', 'atribution:']],
    says: [
      '%  events["us-china-relations-deteriorate"].atribution',
      'no such field: atribution',
      'the field attribution is missing',
    ],
    count: 2,
  },
  {
    name: 'sources that quote one saying in different words, and no word on it',
    edits: [[EVENTS, SPEECH_DIFFERENCE, '§$1']],
    says: [
      '%  events["wang-certain-country"].difference',
      'the sources quote the same saying in other words, and nothing says so',
      "in the name of 'clean' [-networks-] {+network+} and used security",
    ],
  },
  {
    name: 'a source that disputes, and no word on it',
    edits: [
      [EVENTS, SPEECH_DIFFERENCE, '§$1'],
      [EVENTS, /(id: 'wang-certain-country',[^]*?)role: 'supports'/, "$1role: 'disputes'"],
    ],
    says: [
      '%  events["wang-certain-country"].difference',
      'a source disputes the event, and nothing says on what the sources differ',
    ],
  },
  {
    name: 'a difference from no other source',
    edits: [[EVENTS, "id: 'hoffman-criticism',", "id: 'hoffman-criticism',\n      §difference: 'None.',"]],
    says: ['%  events["hoffman-criticism"].difference', 'quotes one source only'],
  },
  {
    name: 'front matter that is wrong, at its line and column',
    edits: [[STRAITS, 'language: en', 'language: english language']],
    says: ['%:11  ', 'language is not well formed'],
    count: Infinity,
  },
  {
    name: 'a slip of the pen',
    edits: [[EVENTS, /lane: 'us',/, "lane: 'us' us,"]],
    says: ['%:18\n', 'the file is not well-formed TypeScript', 'found  Expected `,`'],
  },
  {
    name: 'an import that leads nowhere',
    edits: [[EVENTS, '../../src/lib/model/define.js', '../../../src/lib/model/define.js']],
    says: ['%\n', 'an import leads nowhere', 'found  ../../../src/lib/model/define.js'],
  },
  {
    name: 'a file that exports no timeline',
    edits: [[EVENTS, 'export default', 'export const timeline =']],
    says: [`${EVENTS}:1\n`, 'the file exports no timeline'],
  },
  {
    name: 'a definition without sources',
    edits: [[EVENTS, 'sources: [undated, straitsTimes],', '']],
    says: [`${EVENTS}:1  sources`, 'the definition has no list of source ids'],
  },
];

describe('check', START, () => {
  it.each(FAULTS)('tells $name', async ({ edits, says, count = 1 }) => {
    const [place = ''] = edits.map(([file, find, put]) => `${file}:${copy.edit(file, find, put)}`);
    const { text, isClean } = await checkCopy();
    for (const each of says) expect(text).toContain(each.replace(/^%/, place));
    if (count < Infinity) expect(text).toMatch(new RegExp(`\n${count} faults? in 1 timeline\n$`));
    expect(isClean).toBe(false);
  });

  it('tells every fault at once, from the top of the file to its end', async () => {
    const lines = [
      copy.edit(EVENTS, /evidence: \[[^\]]*\]/, 'evidence: []'),
      copy.edit(EVENTS, "edtf: '2020-08'", "edtf: '2020-13'"),
      copy.edit(EVENTS, /(quote:\s*)'More than 30/, "$1§'More than 40"),
      copy.edit(EVENTS, "lane: 'observers'", "lane: 'onlookers'"),
    ];
    const { text } = await checkCopy();
    const told = Array.from(text.matchAll(/^data\/clean-network\/events\.ts:(\d+)/gm), ([, line]) =>
      Number(line),
    );
    expect(told).toEqual(lines);
    expect(text).toMatch(/\n4 faults in 1 timeline\n$/);
  });

  it('names a paragraph that supports no event', async () => {
    copy.edit(EVENTS, /\n {4}\{\n {6}id: 'hoffman-criticism',[^]*?\n {4}\},/, '');
    const { text, isClean } = await checkCopy();
    expect(text).toContain('  straits-times: 20 paragraphs, 19 support an event; none on p20\n');
    expect(text).toContain('  35 paragraphs, 34 support an event\n');
    expect(isClean).toBe(true);
  });

  it('refuses two timelines with one id', async () => {
    cpSync(join(copy.root, 'data/clean-network'), join(copy.root, 'data/twin'), { recursive: true });
    const line = copy.edit('data/twin/events.ts', "id: 'clean-network'", "id:  'clean-network'");
    const { text, isClean } = await checkCopy('data/clean-network', 'data/twin');
    expect(text).toContain(`data/twin/events.ts:${line}  id\n  another timeline has the same id\n`);
    expect(text).toMatch(/\n1 fault in 2 timelines\n$/);
    expect(isClean).toBe(false);
  });
});
