import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditedDocument, EditedProject } from '../../../../src/lib/editing/project.js';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import { pushStep, startHistory, undoStep } from '../../../../src/lib/editing/history.js';
import { sha256OfBytes } from '../../../../src/make/sha256.js';
import { filesOf } from '../../../../src/make/storage/garbage.js';
import type { ProjectStore } from '../../../../src/make/storage/project-store.js';
import { presentOf, sessionOf, type Session } from '../../../../src/make/storage/session.js';
import { Writing } from '../../../../src/make/storage/writing.js';
import { DocumentTexts } from '../../../../src/make/storage/document-texts.js';
import { openEmpty } from './fake.js';
import { documentOf } from './sessions.js';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const start: EditedProject = newProject({ id: 'harbour', title: 'The harbour', language: 'en' });
const bytesOf = (number: number): Uint8Array => new TextEncoder().encode(`File ${number}`);

/** Returns a document with the file that it was read from. */
function documentWithFile(number: number): EditedDocument {
  const bytes = bytesOf(number);
  const raw = { name: `${number}.txt`, type: '', sha256: sha256OfBytes(bytes), size: bytes.length };
  return { ...documentOf(`d${number}`, `Text ${number}`), raw };
}

const withDocument = (project: EditedProject, number: number): EditedProject => ({
  ...project,
  documents: [...project.documents, documentWithFile(number)],
});

/** Opens the project as a page that writes it; what is begun is stored at once. */
async function openWriting(store: ProjectStore): Promise<{ writing: Writing; session: Session }> {
  const loaded = await store.load('harbour');
  const session = loaded?.session ?? sessionOf(startHistory(start));
  const writing = new Writing({
    store: () => Promise.resolve(store),
    project: 'harbour',
    texts: loaded?.texts ?? new DocumentTexts(),
    ...(loaded ? { loaded } : {}),
    now: () => 1,
    onstate: () => undefined,
    ontaken: () => undefined,
  });
  await writing.begin(store);
  return { writing, session };
}

async function store(writing: Writing, session: Session): Promise<void> {
  writing.save(session);
  await writing.flush(false);
}

type Act =
  | { readonly kind: 'add'; readonly number: number }
  | { readonly kind: 'remove' | 'undo' | 'redo' | 'reopen' | 'version' | 'free' };

const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), number: fc.nat(3) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'remove' as const,
        'undo' as const,
        'reopen' as const,
        'reopen' as const,
        'version' as const,
        'free' as const,
      ),
    }),
  },
);

describe('what nothing needs any more', () => {
  it('is deleted, and no bytes or document that a step or a version has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 4, maxLength: 24 }), async (all) => {
        const database = await openEmpty();
        let { writing, session } = await openWriting(database);
        let history = startHistory(presentOf(session));
        for (const act of all) {
          const project = history.present;
          if (act.kind === 'add' && !project.documents.some(({ id }) => id === `d${act.number}`)) {
            const document = documentWithFile(act.number);
            await writing.putBytes(document.raw?.sha256 ?? '', bytesOf(act.number));
            history = pushStep(
              history,
              { kind: 'addDocument', name: document.id },
              withDocument(project, act.number),
            );
          } else if (act.kind === 'remove')
            history = pushStep(
              history,
              { kind: 'removeDocument' },
              { ...project, documents: project.documents.slice(1) },
            );
          else if (act.kind === 'undo') history = undoStep(history);
          await store(writing, sessionOf(history));
          if (act.kind === 'version') await writing.keepVersion('time');
          if (act.kind === 'free') await database.collect('harbour', new Set(filesOf(history.present)));
          if (act.kind !== 'reopen') continue;
          writing.stop();
          ({ writing, session } = await openWriting(database));
          const { steps, at } = session;
          expect(steps.map(({ project }) => project.documents.map(({ id }) => id))).toEqual(
            sessionOf(history).steps.map(({ project }) => project.documents.map(({ id }) => id)),
          );
          const named = steps
            .slice(1)
            .flatMap(({ name }, index) => (name ? [{ name, before: steps[index]?.project }] : []));
          history = {
            present: presentOf(session),
            past: named
              .slice(0, at)
              .flatMap(({ name, before }) => (before ? [{ name, project: before }] : [])),
            future: steps
              .slice(at + 1)
              .flatMap(({ name, project }) => (name ? [{ name, project }] : []))
              .reverse(),
          };
          const loaded = await database.load('harbour');
          expect(loaded?.loss).toBeUndefined();
          const versions = await database.versions('harbour');
          const needed = [
            ...steps.map(({ project }) => project),
            ...versions.flatMap(({ read }) => {
              const found = loaded && read(loaded.texts);
              expect(found).toBeDefined();
              return found ? [presentOf(found)] : [];
            }),
          ];
          for (const project of needed)
            for (const sha256 of filesOf(project))
              expect(await database.getBytes('harbour', sha256)).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is stored again where a document that was deleted is added again', async () => {
    const database = await openEmpty();
    let { writing } = await openWriting(database);
    const history = startHistory(start);
    await store(writing, sessionOf(pushStep(history, { kind: 'addDocument' }, withDocument(start, 1))));
    const without = { ...start, title: 'Without it' };
    for (let opening = 0; opening < 4; opening += 1) {
      await store(writing, sessionOf(startHistory({ ...without, title: `Without it ${opening}` })));
      writing.stop();
      ({ writing } = await openWriting(database));
    }
    for (const version of await database.database.getAllKeys('versions'))
      await database.database.delete('versions', version);
    writing.stop();
    const last = await openWriting(database);
    expect(await database.database.getAllKeys('documents')).toEqual([]);
    await store(
      last.writing,
      sessionOf(
        pushStep(
          startHistory(presentOf(last.session)),
          { kind: 'addDocument' },
          withDocument(presentOf(last.session), 1),
        ),
      ),
    );
    const loaded = await database.load('harbour');
    expect(loaded?.loss).toBeUndefined();
    expect(loaded && presentOf(loaded.session).documents.map(({ id }) => id)).toEqual(['d1']);
  });
});
