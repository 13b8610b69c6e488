import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANGED_FIELDS } from '../../../src/lib/project/changes/correction';
import { publishedChanges, readChanges, wordChanges, type Correction } from '../../../src/lib/core';
import { quoteText } from '../../../src/lib/model/quote';
import english from '../../../src/lib/messages/en/changes';
import { ferryBridge } from '../../fixtures/sites/ferry-bridge';
import { archived } from '../project/documents';
import { editFile } from './files';
import { runHere } from './here';

/* What was corrected between two versions of a timeline, and the list of corrections of a project. */

const QUAY = archived('quay', ['The quay was closed on 4 May 1931.', 'It was opened again on 9 May 1931.']);
const YAML = `id: quay
title: The quay
events:
  - { id: closed, title: The quay closes, date: 4 May 1931, quote: The quay was closed on 4 May 1931. }
  - { id: opened, title: It opens, date: 9 May 1931, quote: It was opened again on 9 May 1931. }
`;

const root = mkdtempSync(join(tmpdir(), 'sourceline-changes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(join(root, 'old'), { recursive: true, force: true });
  rmSync(join(root, 'new'), { recursive: true, force: true });
  mkdirSync(join(root, 'old', 'sources'), { recursive: true });
  writeFileSync(join(root, 'old', QUAY.file), QUAY.text);
  writeFileSync(join(root, 'old', 'timeline.yaml'), YAML);
  cpSync(join(root, 'old'), join(root, 'new'), { recursive: true });
});
const run = (...args: string[]) => runHere(args, { cwd: root });
const edit = (find: string, put: string) => editFile(join(root, 'new', 'timeline.yaml'), find, put);
const file = () => readFileSync(join(root, 'new', 'changes.json'), 'utf8');

describe('sourceline changes', () => {
  it('says event by event what was corrected, with the words that differ', async () => {
    expect((await run('changes', 'old', 'new')).stdout).toBe('Nothing differs.\n');
    edit('The quay closes', 'The quay is closed');
    edit('The quay was closed on 4 May 1931.', 'was closed on 4 May 1931');
    edit('id: opened, title: It opens', 'id: opened-again, aliases: [opened], title: It opens again');
    edit('title: The quay\n', 'title: The old quay\n');
    const { status, stdout } = await run('changes', 'old', 'new');
    expect(status).toBe(0);
    expect(stdout).toBe(`The timeline:
  title       The {+old +}quay
  description The {+old +}quay

event closed changed: The quay is closed
  title       The quay [-closes-]{+is closed+}
  summary     The quay [-closes-]{+is closed+}
  quote       quay: [-The quay -]was closed on 4 May 1931[-.-]

event opened-again changed: It opens again
  title       It opens{+ again+}
  summary     It opens{+ again+}
`);
  });

  it('passes over who checked an event: that corrects nothing', async () => {
    edit('title: The quay closes,', "title: The quay closes, checked: [{ by: Ana Ruiz, on: '2026-05-03' }],");
    expect((await run('check', 'new')).status).toBe(0);
    expect((await run('changes', 'old', 'new')).stdout).toBe('Nothing differs.\n');
  });

  it('says what was added and taken out, of events and of sources', async () => {
    const DIARY = archived('diary', ['On 5 May 1931 it rained.']);
    writeFileSync(join(root, 'new', DIARY.file), DIARY.text);
    edit(
      '  - { id: opened, title: It opens, date: 9 May 1931, quote: It was opened again on 9 May 1931. }\n',
      '',
    );
    edit(
      'events:\n',
      'events:\n  - { id: rain, title: Rain, date: 5 May 1931, quote: On 5 May 1931 it rained. }\n',
    );
    const { stdout } = await run('changes', 'old', 'new', '--json');
    expect(JSON.parse(stdout)).toEqual({
      events: [
        { id: 'rain', title: 'Rain', what: 'added' },
        { id: 'opened', title: 'It opens', what: 'removed' },
      ],
      sources: [{ id: 'diary', title: 'Document diary', what: 'added' }],
    });
  });

  it('reads a saved timeline, too', async () => {
    const { stdout: json } = await run('export', 'old', '--to', 'json', '-o', '-');
    writeFileSync(join(root, 'old.json'), json);
    edit('The quay closes', 'The quay is closed');
    expect((await run('changes', 'old.json', 'new')).stdout).toContain('event closed changed');
    expect((await run('changes', 'new', 'old.json', '--write')).stderr).toContain(
      '--write is for the folder',
    );
  });

  it('writes the list of corrections, the latest first, and the same only once', async () => {
    edit('The quay closes', 'The quay is closed');
    await run('changes', 'old', 'new', '--write', '--on', '2026-03-01', '--note', 'A reader wrote.');
    const first = file();
    expect(readChanges(first).changes).toMatchObject([
      { on: '2026-03-01', note: 'A reader wrote.', events: [{ id: 'closed', what: 'changed' }] },
    ]);
    await run('changes', 'old', 'new', '--write', '--on', '2026-03-02');
    expect(file()).toBe(first);
    edit('It opens', 'It is opened');
    await run('changes', 'old', 'new', '--write', '--on', '2026-03-03');
    expect(readChanges(file()).changes?.map(({ on }) => on)).toEqual(['2026-03-03', '2026-03-01']);
    expect((await run('check', 'new')).status).toBe(0);
    expect((await run('changes', 'old', 'new', '--write', '--on', 'May')).stderr).toContain(
      '--on wants a day',
    );
  });

  it('leaves a list that is not well formed, which the check reports', async () => {
    const broken = '{\n  "changes": [{ "on": "May" }]\n}\n';
    writeFileSync(join(root, 'new', 'changes.json'), broken);
    edit('The quay closes', 'The quay is closed');
    expect(await run('changes', 'old', 'new', '--write')).toMatchObject({ status: 2 });
    expect(file()).toBe(broken);
    const checked = await run('check', 'new');
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain(
      'new/changes.json:2  changes[0].on\n  the list of corrections has not its form',
    );
    writeFileSync(join(root, 'new', 'changes.json'), '{');
    expect((await run('check', 'new')).stdout).toContain('the text is not well-formed JSON');
    expect(existsSync(join(root, 'old', 'changes.json'))).toBe(false);
  });
});

describe('the page of corrections', () => {
  it('has a name for each field', () => {
    expect(Object.keys(english.fields).sort()).toEqual([...CHANGED_FIELDS].sort());
  });

  it('has no words of a source that is not published in full, unless the timeline quotes them', () => {
    const [event] = ferryBridge.events;
    if (!event) throw new Error('no event');
    const [{ source, quote: words }] = event.evidence;
    const quote = quoteText(words);
    const changes: readonly Correction[] = [
      {
        on: '2026-03-01',
        events: [
          {
            id: event.id,
            title: 'T',
            what: 'changed',
            fields: [{ field: 'quote', source, before: 'Words of old.', after: quote }],
          },
        ],
      },
    ];
    expect(publishedChanges(changes, ferryBridge)).toEqual(changes);
    const sources = ferryBridge.sources.map((each) => ({ ...each, publish: 'quotes' as const }));
    expect(publishedChanges(changes, { ...ferryBridge, sources })[0]?.events?.[0]?.fields).toEqual([
      { field: 'quote', source, after: quote },
    ]);
  });

  it.each([
    ['a b c', 'a x c', 'a [b]{x} c'],
    ['a', 'x', '[a]{x}'],
    ['', 'x', '{x}'],
    ['x y', '', '[x y]'],
  ])('shows %j as %j', (before, after, shown) => {
    const marks = { same: ['', ''], before: ['[', ']'], after: ['{', '}'] } as const;
    const text = wordChanges(before, after)
      .filter((change) => change.text !== '')
      .map((change) => `${marks[change.kind][0]}${change.text}${marks[change.kind][1]}`);
    expect(text.join('')).toBe(shown);
  });
});
