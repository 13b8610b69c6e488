import { isDeepStrictEqual } from 'node:util';
import { RememberedSteps } from '../../lib/editing/remember/steps.js';
import type { ByFile, CheckMemory } from '../memory.js';
import type { TextOfFile } from '../sources.js';
import { KeptByFile } from './by-file.js';

/** What one check of a project leaves to the next: of what stayed as it was nothing is worked out again. */
export class ProjectMemory implements CheckMemory {
  readonly #remembered = new RememberedSteps();
  readonly #texts = new KeptByFile<TextOfFile>();
  readonly #hashes = new KeptByFile<string>();
  /** The events of the check before, by their JSON. */
  #events = new Map<string, object[]>();

  get steps(): RememberedSteps['steps'] {
    return this.#remembered.steps;
  }

  /** Begins a further check. */
  begin(): void {
    this.#remembered.begin();
  }

  readonly readText: ByFile<TextOfFile> = (path, read) => this.#texts.take(path, read);
  readonly hashFile: ByFile<string> = (path, hash) => this.#hashes.take(path, hash);

  /** Each event of before stands for one of now, since what was worked out of it is kept by the object. */
  readonly keepEvents = (data: unknown): unknown => {
    if (!hasEvents(data)) return data;
    const before = this.#events;
    this.#events = new Map();
    const events = data.events.map((event) => {
      if (typeof event !== 'object' || event === null) return event;
      const key = keyOf(event);
      const same = takeFrom(before.get(key), event) ?? event;
      this.#events.set(key, [...(this.#events.get(key) ?? []), same]);
      return same;
    });
    return { ...data, events };
  };
}

function takeFrom(list: object[] | undefined, event: object): object | undefined {
  // A program may give values that JSON has no form for.
  const at = list?.findIndex((each) => isDeepStrictEqual(each, event)) ?? -1;
  return at < 0 ? undefined : list?.splice(at, 1)[0];
}

/** Returns what two events that are the same have in common; some that are not may have it, too. */
function keyOf(event: object): string {
  try {
    return JSON.stringify(event);
  } catch {
    // A number of any length, say.
    return '';
  }
}

function hasEvents(data: unknown): data is { readonly events: readonly unknown[] } {
  return typeof data === 'object' && data !== null && Array.isArray((data as { events?: unknown }).events);
}
