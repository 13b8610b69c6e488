import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { authorLine } from '../../../src/lib/documents/authors';
import { isRefused } from '../../../src/lib/documents';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { openFiles } from '../../../src/lib/editing/files/open-project';
import { projectFiles } from '../../../src/lib/editing/files/write-project';
import { saveForm } from '../../../src/lib/editing/forms';
import { newProject } from '../../../src/lib/editing/new-project';
import type { EditedProject, PlacedPassage } from '../../../src/lib/editing/project';
import { snapPieces } from '../../../src/lib/editing/select/passage-between';
import { toggleBlock } from '../../../src/lib/editing/steps/blocks';
import { describeProject } from '../../../src/lib/editing/steps/describe-project';
import {
  addDocument,
  changeDocument,
  describeDocument,
  withBlocks,
} from '../../../src/lib/editing/steps/documents';
import { addLane, changeLaneId } from '../../../src/lib/editing/steps/lanes';
import { renameDocument } from '../../../src/lib/editing/steps/rename-document';
import type { Source, Timeline, TimelineEvent } from '../../../src/lib/model/timeline';
import { readIntoProject } from '../../../src/make/documents/read-into-project';
import { startForm, withQuote } from '../../../src/make/state/form-steps';
import { ARTICLE_FORMS, articleFile, type ArticleForm } from '../../remake/articles';
import { compareTimelines, piecesOf } from '../../remake/compare';
import { reasonOf } from '../../remake/reasons';
import { runHere } from '../cli/here';
import { cleanNetwork } from '../formats/given';
import { sha256 } from '../source/documents';
import { NODE_TOOLS } from './tools';

/* What `npm run remake` does in a browser, by the steps of the editor alone. */

const folder = mkdtempSync(join(tmpdir(), 'sourceline-remade-'));
afterAll(() => rmSync(folder, { recursive: true }));
const checker = new ProjectChecker({ sha256 });

/** Adds an article as the editor does: read, cleaned of what is no text of it, described, and named. */
async function withArticle(
  project: EditedProject,
  source: Source,
  form: ArticleForm,
): Promise<EditedProject> {
  const { name, mimeType, buffer } = articleFile(source.id, form);
  const file = { fileName: name, bytes: new Uint8Array(buffer), type: mimeType };
  const read = await readIntoProject(file, project, NODE_TOOLS);
  if (isRefused(read) || !('document' in read)) throw new Error(`${name} is not read`);
  const { id, blocks } = read.document;
  const wanted = [...source.paragraphs.map(({ text }) => text), source.standfirst];
  const wrong = (blocks ?? []).flatMap(({ isKept, text }, index) =>
    isKept === wanted.includes(text) ? [] : [index],
  );
  const said = Object.fromEntries(
    (['title', 'standfirst', 'publisher', 'published', 'url', 'language'] as const).map((field) => {
      const value = source[field];
      return [field, { values: value === undefined ? [] : [value], from: 'editor' }];
    }),
  );
  const authors = { values: (source.authors ?? []).map(authorLine), from: 'editor' };
  const added = changeDocument(addDocument(project, read.document), id, (document) => {
    const cleaned = blocks ? withBlocks(document, wrong.reduce(toggleBlock, blocks), sha256) : document;
    // Where it came as the archive has it, nothing is to be written over.
    return form === 'markdown' ? cleaned : describeDocument(cleaned, { said: { ...said, authors } }, sha256);
  });
  return renameDocument(added, id, source.id);
}

function passageOf(event: TimelineEvent, index: number): PlacedPassage {
  const item = event.evidence[index];
  if (!item) throw new Error(`no quote ${index}`);
  return { document: item.source, pieces: piecesOf(item, cleanNetwork.sources) };
}

/** Makes an event of its quotes by the form, filled in as its author would. */
function withEvent(project: EditedProject, event: TimelineEvent): EditedProject {
  const checked = checker.check(project);
  const passages = event.evidence.map((_, index) => passageOf(event, index));
  // What a mouse selects snaps to whole words: to these very ones.
  for (const { document, pieces } of passages) {
    const source = checked.sources.get(document);
    expect(source && snapPieces(source, pieces)?.pieces).toEqual(pieces);
  }
  const [first, ...others] = passages;
  if (!first) throw new Error('no quote');
  let form = startForm(project, checked, first);
  for (const passage of others) form = withQuote(form, checked, passage) ?? form;
  const evidence = form.evidence.map((item, index) => ({
    ...item,
    role: event.evidence[index]?.role ?? item.role,
  }));
  const {
    id,
    title,
    summary,
    date,
    lane,
    attribution,
    kind,
    actors,
    tags,
    importance,
    difference = '',
  } = event;
  const written = { title, summary, date, lane, attribution, kind, actors, tags, importance, difference };
  return saveForm(project, { ...form, ...written, id, evidence }).project;
}

async function remake(form: ArticleForm): Promise<EditedProject> {
  let project = newProject({ id: 'a', title: cleanNetwork.title, language: 'en' });
  for (const source of cleanNetwork.sources) project = await withArticle(project, source, form);
  const { description, language, id: slug } = cleanNetwork;
  project = describeProject(project, { description, language, slug });
  for (const { id, title } of cleanNetwork.lanes) {
    const added = addLane(project, title);
    project = changeLaneId(added.project, added.id, id);
  }
  return cleanNetwork.events.reduce(withEvent, project);
}

/** Builds a project by the command line. */
async function build(project: EditedProject, name: string): Promise<Timeline> {
  const at = join(folder, name);
  for (const [path, text] of projectFiles(project, sha256).texts) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  const into = join(folder, `${name}.json`);
  const { status, stderr } = await runHere(['export', at, '--to', 'json', '-o', into], { cwd: folder });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return JSON.parse(readFileSync(into, 'utf8')) as Timeline;
}

describe.each(ARTICLE_FORMS)('the first timeline, made again from its articles as %s', (form) => {
  it('is the same in all but the hashes of texts that were read anew', async () => {
    const project = await remake(form);
    expect(checker.check(project).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const differences = compareTimelines(cleanNetwork, await build(project, form));
    expect(differences.filter((each) => reasonOf(each, form) === undefined)).toEqual([]);
    expect(differences.map(({ field }) => field)).toEqual(form === 'markdown' ? [] : ['sha256', 'sha256']);
  });

  it('is opened and saved without a loss', async () => {
    const { texts } = projectFiles(await remake(form), sha256);
    const opened = openFiles({ texts, id: 'b', name: 'folder', sha256 });
    expect(opened.issues).toEqual([]);
    if (!opened.project) throw new Error('not opened');
    const again = projectFiles(opened.project, sha256).texts;
    expect([...again.keys()]).toEqual([...texts.keys()]);
    for (const [path, text] of texts)
      if (path.endsWith('.json')) expect(JSON.parse(again.get(path) ?? '')).toEqual(JSON.parse(text));
      else expect(again.get(path)).toBe(text);
  });
});
