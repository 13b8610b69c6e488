import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import { openStorage, type ProjectStore } from '../../../../src/make/storage/project-store.js';
import { ProjectWriter } from '../../../../src/make/storage/project-writer.js';
import { DocumentTexts } from '../../../../src/make/storage/document-texts.js';
import type { LoadedProject } from '../../../../src/make/storage/project-reader.js';

/** Opens an empty store, which is the browser's from here on. */
export function openEmpty(): Promise<ProjectStore> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return openStorage();
}

/** Returns a writer of a project, as a page that opens it has. */
export async function writerOf(
  store: ProjectStore,
  {
    project = 'harbour',
    token = 'a',
    loaded,
  }: { project?: string; token?: string; loaded?: LoadedProject } = {},
): Promise<ProjectWriter> {
  const claim = await store.claim(project, token);
  const texts = loaded?.texts ?? new DocumentTexts();
  return new ProjectWriter({
    database: store.database,
    project,
    texts,
    ...claim,
    ...(loaded ? { loaded } : {}),
  });
}

/** Has one request to write end the transaction it is of, with an error; `countdown` requests before it are let through. */
export function failWrite(
  countdown: number,
  error = 'AbortError',
): { readonly hasFailed: () => boolean; readonly stop: () => void } {
  const { put } = IDBObjectStore.prototype;
  let left = countdown;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    const request = put.apply(this, args);
    left -= 1;
    if (left < 0 && (error === 'QuotaExceededError' || left === -1))
      (this.transaction as unknown as { _abort: (name: string) => void })._abort(error);
    return request;
  });
  return { hasFailed: () => left < 0, stop: () => spy.mockRestore() };
}
