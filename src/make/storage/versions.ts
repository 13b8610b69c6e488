import { rangeOf, type Database } from './database.js';
import type { DocumentTexts } from './document-texts.js';
import { isNewer } from './head.js';
import { sealValue, unsealValue } from './sealed.js';
import { presentOf, type Session } from './session.js';
import { readSession, writeSession, type SessionRecord } from './session-record.js';

/** How many versions are kept. */
const KEPT_VERSIONS = 10;

/** Why a version was kept: the project was opened, time went by, or what follows may not be wanted. */
export type VersionReason = 'opened' | 'time' | 'returned' | 'file';

/** What the list shows of a version. */
export interface VersionHead {
  readonly number: number;
  readonly at: number;
  readonly reason: VersionReason;
  readonly title: string;
  readonly events: number;
  readonly documents: number;
}

interface VersionText extends Omit<VersionHead, 'number'> {
  readonly session: SessionRecord;
}

/** A version that is as it was written; the newest is first in a list. */
export interface KeptVersion extends VersionHead {
  /** Returns it as a session of one step; nothing where its documents are gone. */
  readonly read: (texts: DocumentTexts) => Session | undefined;
}

/** Reads the versions of a project, the newest first. What was damaged is left out. */
export async function readVersions(database: Database, project: string): Promise<readonly KeptVersion[]> {
  const stored = await database.getAll('versions', rangeOf(project)).catch(() => []);
  return stored.reverse().flatMap((record) => {
    const value = unsealValue(record) as VersionText | undefined;
    if (!value) return [];
    const { session, ...head } = value;
    return [{ ...head, number: record.number, read: (texts) => readText(session, texts) }];
  });
}

function readText(record: SessionRecord, texts: DocumentTexts): Session | undefined {
  try {
    const session = readSession(undefined, record, (ref) => texts.documentOf(ref));
    const project = presentOf(session);
    const isWhole = !project.documents.some((document) => texts.isMissing(document));
    return isWhole && !isNewer(project) ? session : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a version of what is shown, unless the newest is the same, and lets go of those beyond the last ten. */
export async function keepVersion(
  database: Database,
  session: Session,
  { texts, at, reason }: { texts: DocumentTexts; at: number; reason: VersionReason },
): Promise<void> {
  const project = presentOf(session);
  const refs = new Set<string>();
  const record = writeSession(undefined, { steps: [{ project }], at: 0 }, (document) => {
    const ref = texts.refOf(document);
    refs.add(ref);
    return ref;
  });
  const { title, events, documents } = project;
  const transaction = database.transaction(['versions', 'documents'], 'readwrite', { durability: 'strict' });
  const versions = transaction.objectStore('versions');
  const stored = await versions.getAll(rangeOf(project.id));
  const newest = stored.at(-1);
  const before = unsealValue(newest) as VersionText | undefined;
  if (JSON.stringify(before?.session) !== JSON.stringify(record)) {
    const text: VersionText = {
      at,
      reason,
      title,
      events: events.length,
      documents: documents.length,
      session: record,
    };
    const number = (newest?.number ?? 0) + 1;
    const store = transaction.objectStore('documents');
    const known = new Set((await store.getAllKeys(rangeOf(project.id))).map(([, ref]) => ref));
    const old = stored.slice(0, Math.max(0, stored.length + 1 - KEPT_VERSIONS));
    await Promise.all([
      versions.put({ project: project.id, number, ...sealValue(text) }),
      ...old.map((each) => versions.delete([project.id, each.number])),
      ...[...refs]
        .filter((ref) => !known.has(ref))
        .map((ref) => store.put({ project: project.id, ref, text: texts.textOf(ref) ?? '' })),
    ]);
  }
  await transaction.done;
}

/** Deletes all versions of a project but the newest, to make room. */
export async function dropVersions(database: Database, project: string, kept = 1): Promise<void> {
  const transaction = database.transaction('versions', 'readwrite');
  const keys = await transaction.store.getAllKeys(rangeOf(project));
  const old = keys.slice(0, Math.max(0, keys.length - kept));
  await Promise.all(old.map((key) => transaction.store.delete(key)));
  await transaction.done;
}
