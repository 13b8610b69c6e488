import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLists, patchList } from '../../../../src/make/storage/list-patch.js';
import { DocumentTexts } from '../../../../src/make/storage/document-texts.js';
import {
  readSession,
  writeSession,
  type SessionRecord,
} from '../../../../src/make/storage/session-record.js';
import { historyOf, sessionOf, type Session } from '../../../../src/make/storage/session.js';
import { act, actions, documentOf, eventOf, formWith, sessionOfState, startState } from './sessions.js';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a list by the one before it', () => {
  it('is the list again, with nothing written twice', () => {
    const items = fc.array(fc.nat(30));
    fc.assert(
      fc.property(items, items, (before, after) => {
        const patch = diffLists(before, after);
        expect(patchList(before, plain(patch) as typeof patch)).toEqual(after);
        const known = new Set(before);
        for (const part of patch) if ('item' in part) expect(known.has(part.item)).toBe(false);
      }),
    );
  });

  it('asks for no more than there is', () => {
    expect(() => patchList([1, 2], [[1, 2]])).toThrow(RangeError);
    expect(() => patchList([1, 2], [[-1, 1]])).toThrow(RangeError);
  });
});

describe('a session by the one before it', () => {
  it('is the session again, whatever was done, with its steps to undo and to redo', () => {
    fc.assert(
      fc.property(fc.array(fc.array(actions, { maxLength: 6 }), { maxLength: 12 }), (batches) => {
        let state = startState();
        let written: Session | undefined;
        let read: Session | undefined;
        const texts = new DocumentTexts();
        const stored = new DocumentTexts();
        for (const batch of batches) {
          state = batch.reduce(act, state);
          const session = sessionOfState(state);
          const refs = new Set<string>();
          const record = writeSession(written, session, (document) => {
            refs.add(texts.refOf(document));
            return texts.refOf(document);
          });
          for (const ref of refs) expect(stored.take(ref, texts.textOf(ref))).toBe(true);
          read = readSession(read, plain(record) as SessionRecord, (ref) => stored.documentOf(ref));
          written = session;
          expect(plain(read)).toEqual(plain(session));
          expect(plain(historyOf(read))).toEqual(
            plain({ ...state.history, past: state.history.past.slice(-200) }),
          );
          // Written whole, it is the same text as before it was read.
          const whole = (each: Session, by: DocumentTexts) =>
            JSON.stringify(writeSession(undefined, each, (document) => by.refOf(document)));
          expect(whole(read, stored)).toBe(whole(session, texts));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is small for one letter among 300 events, 100 documents and 200 steps', () => {
    let state = startState();
    const documents = Array.from({ length: 100 }, (_, index) =>
      documentOf(`d${index}`, 'A paragraph of some length. '.repeat(60 * 12)),
    );
    const events = Array.from({ length: 300 }, (_, index) => eventOf(`e${index}`, `Event ${index}`));
    state = { history: { ...state.history, present: { ...state.history.present, documents, events } } };
    for (let step = 0; step < 250; step += 1) state = act(state, { kind: 'changeEvent', at: step });
    const texts = new DocumentTexts();
    const refOf = (document: (typeof documents)[number]): string => texts.refOf(document);
    const before = sessionOfState({ ...state, form: formWith('Ships leav') });
    const typed = writeSession(before, sessionOfState({ ...state, form: formWith('Ships leave') }), refOf);
    expect(JSON.stringify(typed).length).toBeLessThan(300);
    const changed = writeSession(before, sessionOfState(act(state, { kind: 'changeEvent', at: 7 })), refOf);
    expect(JSON.stringify(changed).length).toBeLessThan(600);
    const whole = JSON.stringify(writeSession(undefined, before, refOf)).length;
    expect(whole).toBeLessThan(200_000);
  });

  it('keeps the nearest 200 steps to undo', () => {
    let state = startState();
    for (let step = 0; step < 450; step += 1) state = act(state, { kind: 'describe', text: `${step}` });
    const session = sessionOf(state.history);
    expect(session.steps).toHaveLength(201);
    expect(historyOf(session).past).toEqual(state.history.past.slice(-200));
  });
});
