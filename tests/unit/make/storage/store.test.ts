import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failWrite, openEmpty, writerOf } from './fake.js';
import { act, actions, sessionOfState, startState, type Action } from './sessions.js';
import { BrokenProjectError, NewerProjectError } from '../../../../src/make/storage/head.js';
import { TakenError } from '../../../../src/make/storage/project-writer.js';
import type { ProjectStore } from '../../../../src/make/storage/project-store.js';
import { sealValue } from '../../../../src/make/storage/sealed.js';
import { presentOf, type Session } from '../../../../src/make/storage/session.js';

const plain = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Stores the states that lists of actions lead to, and returns them. */
async function storeAll(store: ProjectStore, batches: readonly (readonly Action[])[]): Promise<Session[]> {
  const writer = await writerOf(store);
  let state = startState();
  const sessions: Session[] = [];
  for (const batch of batches) {
    state = batch.reduce(act, state);
    sessions.push(sessionOfState(state));
    await writer.write(sessions.at(-1) as Session, { now: sessions.length });
  }
  return sessions;
}

const batches = fc.array(fc.array(actions, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });

describe('a stored project', () => {
  it('is loaded as it was saved last, with what the list shows of it', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const store = await openEmpty();
        const sessions = await storeAll(store, all);
        const loaded = await store.load('harbour');
        expect(plain(loaded?.session)).toEqual(plain(sessions.at(-1)));
        expect(loaded?.loss).toBeUndefined();
        const { title, events, documents } = presentOf(sessions.at(-1) as Session);
        expect(await store.list()).toEqual([
          {
            id: 'harbour',
            version: 1,
            title,
            events: events.length,
            documents: documents.length,
            changed: sessions.length,
            isNewer: false,
          },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('is what was saved before, where a transaction ends at any of its requests, and is then saved whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        batches,
        fc.array(actions, { minLength: 1, maxLength: 4 }),
        fc.nat(4),
        async (all, last, at) => {
          const store = await openEmpty();
          const writer = await writerOf(store);
          let state = startState();
          let saved: Session | undefined;
          for (const batch of [...all, last]) {
            state = batch.reduce(act, state);
            const session = sessionOfState(state);
            const failure = failWrite(at);
            const outcome = await writer.write(session, { now: 1 }).catch((error: unknown) => error);
            failure.stop();
            expect(outcome === undefined).toBe(!failure.hasFailed());
            if (!failure.hasFailed()) saved = session;
            expect(plain((await store.load('harbour'))?.session)).toEqual(saved && plain(saved));
          }
          await writer.write(sessionOfState(state), { now: 2 });
          expect(plain((await store.load('harbour'))?.session)).toEqual(plain(sessionOfState(state)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('goes on over many openings, each with a generation of its own, and lets go of old records', async () => {
    const store = await openEmpty();
    let state = startState();
    for (let opening = 0; opening < 6; opening += 1) {
      const loaded = await store.load('harbour');
      const writer = await writerOf(store, loaded ? { loaded } : {});
      for (let key = 0; key < 230; key += 1) {
        state = act(state, { kind: 'type', text: `${opening}-${key}` });
        await writer.write(sessionOfState(state), { now: key });
      }
      expect(plain((await store.load('harbour'))?.session)).toEqual(plain(sessionOfState(state)));
    }
    const keys = await store.database.getAllKeys('records');
    expect(new Set(keys.map(([, generation]) => generation)).size).toBe(2);
    expect(keys.length).toBeLessThan(240);
  });

  it('is written by flushes that overtake each other, and the last is what is loaded', async () => {
    const store = await openEmpty();
    const writer = await writerOf(store);
    let state = startState();
    for (let round = 0; round < 20; round += 1) {
      const writes = Array.from({ length: 3 }, (_, index) => {
        state = act(
          state,
          index === 1 ? { kind: 'addEvent', at: 0 } : { kind: 'type', text: `${round}-${index}` },
        );
        return writer.write(sessionOfState(state), { now: round, isLast: index > 0 });
      });
      await Promise.all(writes);
      expect(plain((await store.load('harbour'))?.session)).toEqual(plain(sessionOfState(state)));
    }
  });
});

describe('a damaged project', () => {
  const history: Action[][] = [
    [{ kind: 'addDocument', at: 0 }],
    [
      { kind: 'addEvent', at: 0 },
      { kind: 'addEvent', at: 0 },
    ],
    [{ kind: 'type', text: 'A ship' }],
    [{ kind: 'changeEvent', at: 1 }],
    [{ kind: 'type', text: 'A ship leaves' }],
  ];

  it('loads the state before the damage, whatever record is damaged or gone, and says so', async () => {
    for (const damage of ['text', 'sum', 'gone'] as const)
      for (let at = 0; at < 11; at += 1) {
        const store = await openEmpty();
        const first = await storeAll(store, history);
        const loaded = await store.load('harbour');
        if (!loaded) throw new Error('nothing was loaded');
        const writer = await writerOf(store, { loaded, token: 'b' });
        const later: Session[] = [];
        for (let key = 0; key < 5; key += 1) {
          later.push({ ...loaded.session, form: { ...loaded.session.form, title: `later ${key}` } as never });
          await writer.write(later.at(-1) as Session, { now: 100 + key });
        }
        const [key] = (await store.database.getAllKeys('records')).slice(at);
        const record = key && (await store.database.get('records', key));
        if (!record) throw new Error(`no record ${at}`);
        if (damage === 'gone') await store.database.delete('records', key);
        else await store.database.put('records', { ...record, [damage]: `${record[damage].slice(0, -1)}#` });
        const read = await store.load('harbour');
        const [, generation, number] = key;
        // All of the first generation may go: the second has it whole. The whole one of the second is in the first.
        const isLossless = generation === 1 || (number === 0 && damage === 'text');
        const expected = isLossless ? later.at(-1) : number < 2 ? first.at(-1) : later[number - 2];
        expect(plain(read?.session), `${damage} ${key.join()}`).toEqual(plain(expected));
        expect(read?.loss?.kind, `${damage} ${key.join()}`).toBe(isLossless ? undefined : 'changes');
      }
  });

  it('loads a version where no record can be read, and is broken where nothing can', async () => {
    const store = await openEmpty();
    const sessions = await storeAll(store, history);
    const loaded = await store.load('harbour');
    if (!loaded) throw new Error('nothing was loaded');
    await store.keepVersion(sessions.at(-1) as Session, { texts: loaded.texts, at: 7, reason: 'opened' });
    for (const record of await store.database.getAll('records'))
      await store.database.put('records', { ...record, text: 'x' });
    const read = await store.load('harbour');
    expect(read?.loss).toEqual({ kind: 'version', at: 7, documents: 0 });
    expect(plain(read && presentOf(read.session))).toEqual(plain(presentOf(sessions.at(-1) as Session)));
    for (const version of await store.database.getAll('versions'))
      await store.database.put('versions', { ...version, sum: 'x' });
    await expect(store.load('harbour')).rejects.toThrow(BrokenProjectError);
    expect((await store.list())[0]?.id).toBe('harbour');
    const writer = await writerOf(store, read ? { loaded: read } : {});
    await writer.write(sessions[0] as Session, { now: 9 });
    expect(plain((await store.load('harbour'))?.session)).toEqual(plain(sessions[0]));
  });

  it('keeps its events where a document cannot be read, and says how many', async () => {
    const store = await openEmpty();
    const sessions = await storeAll(store, [
      ...history,
      [{ kind: 'addDocument', at: 0 }],
      [{ kind: 'addEvent', at: 0 }],
    ]);
    const [document] = await store.database.getAll('documents');
    if (!document) throw new Error('no document');
    await store.database.put('documents', { ...document, text: document.text.replace('Text', 'Test') });
    const read = await store.load('harbour');
    const project = read && presentOf(read.session);
    const before = presentOf(sessions.at(-1) as Session);
    expect(read?.loss).toMatchObject({ kind: 'documents', documents: 1 });
    expect(plain(project?.events)).toEqual(plain(before.events));
    expect(project?.documents).toHaveLength(1);
  });

  it('is listed without its head, and loads', async () => {
    const store = await openEmpty();
    const sessions = await storeAll(store, history);
    await store.database.put('heads', { project: 'harbour', text: '{', sum: '' });
    expect(await store.list()).toEqual([{ id: 'harbour', isNewer: false }]);
    expect(plain((await store.load('harbour'))?.session)).toEqual(plain(sessions.at(-1)));
  });
});

describe('a project of a newer version', () => {
  it('is refused and stays as it is', async () => {
    const store = await openEmpty();
    await storeAll(store, [[{ kind: 'addEvent', at: 0 }]]);
    await store.database.put('heads', { project: 'harbour', ...sealValue({ version: 2, title: 'Later' }) });
    const before = await store.database.getAll('records');
    await expect(store.load('harbour')).rejects.toThrow(NewerProjectError);
    await store.delete('harbour', 5);
    await store.free('other', new Set(), 10);
    expect(await store.list()).toEqual([{ id: 'harbour', version: 2, title: 'Later', isNewer: true }]);
    expect(await store.database.getAll('records')).toEqual(before);
  });
});

describe('two pages', () => {
  it('do not write over each other: the one that was there is told, and what it writes late is no harm', async () => {
    const store = await openEmpty();
    const first = await writerOf(store);
    const state = act(startState(), { kind: 'addEvent', at: 0 });
    await first.write(sessionOfState(state), { now: 1 });
    const loaded = await store.load('harbour');
    const second = await writerOf(store, { token: 'b', ...(loaded ? { loaded } : {}) });
    const late = act(state, { kind: 'type', text: 'late' });
    await expect(first.write(sessionOfState(late), { now: 2 })).rejects.toThrow(TakenError);
    const mine = {
      ...(loaded?.session as Session),
      form: sessionOfState(act(state, { kind: 'type', text: 'mine' })).form as never,
    };
    await second.write(mine, { now: 3 });
    await first.write(sessionOfState(late), { now: 4, isLast: true });
    expect(plain((await store.load('harbour'))?.session)).toEqual(plain(mine));
  });
});
