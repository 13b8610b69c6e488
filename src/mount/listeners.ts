import type { Issue } from '../lib/core.js';
import { allowedWords, describe } from './describe.js';
import type { Span } from './span.js';

/** What a mounted timeline tells, by name. */
export interface MountEvents {
  /** It is drawn and can be worked. A listener that is added later is called too. */
  ready: { readonly timeline: string };
  /** Id of the selected event; undefined when there is none any more. */
  select: string | undefined;
  /** The time that the axis shows, in UTC milliseconds. */
  viewport: Span;
  /** Why the timeline cannot be shown. A listener that is added later is called too. */
  fault: readonly Issue[];
}

const NAMES = ['ready', 'select', 'viewport', 'fault'] as const satisfies readonly (keyof MountEvents)[];

type Name = keyof MountEvents;
type Listener<N extends Name> = (value: MountEvents[N]) => void;
/** The last event of a name that still holds. */
type State = { [N in 'ready' | 'fault']?: MountEvents[N] };

/** The listeners by name. A listener that throws does not keep the others from being called. */
export class Listeners {
  readonly #all = new Map<Name, Set<(value: unknown) => void>>();
  #state: State = {};

  /**
   * Adds a listener; returns a function that takes it away again.
   *
   * @throws TypeError for an unknown name, or a listener that is no function
   */
  add<N extends Name>(name: N, listener: Listener<N>): () => void {
    if (!NAMES.includes(name))
      throw new TypeError(`mount: there is no event ${describe(name)}; allowed are ${allowedWords(NAMES)}`);
    if (typeof listener !== 'function')
      throw new TypeError(
        `mount: the listener for "${name}" is ${describe(listener)}; allowed is a function`,
      );
    const listeners = this.#all.get(name) ?? new Set();
    // The same function may be added twice and taken away once.
    const own = (value: unknown): void => listener(value as MountEvents[N]);
    listeners.add(own);
    this.#all.set(name, listeners);
    if (this.#holds(name))
      queueMicrotask(() => {
        if (this.#holds(name) && listeners.has(own)) call(own, this.#state[name]);
      });
    return () => void listeners.delete(own);
  }

  tell<N extends Name>(name: N, value: MountEvents[N]): void {
    for (const listener of [...(this.#all.get(name) ?? [])]) call(listener, value);
  }

  /** Tells what holds until the next `forget`, to those who come later as well. */
  tellAndKeep<N extends keyof State>(name: N, value: MountEvents[N]): void {
    this.#state = { [name]: value };
    this.tell(name, value);
  }

  /** The last events hold no longer: another timeline is on its way. */
  forget(): void {
    this.#state = {};
  }

  #holds(name: Name): name is keyof State {
    return Object.hasOwn(this.#state, name);
  }

  clear(): void {
    this.#all.clear();
    this.#state = {};
  }
}

function call(listener: (value: unknown) => void, value: unknown): void {
  try {
    listener(value);
  } catch (error) {
    reportError(error);
  }
}
