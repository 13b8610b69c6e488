import type { Page } from '@playwright/test';

/** What the page shows of the work. */
export interface Shown {
  readonly title: string;
  /** Documents with their paragraphs and events. */
  readonly documents: string;
  /** Which is open, and how much of it has events. */
  readonly open: string;
  /** All that stands in the fields of the form; empty while none is open. */
  readonly form: string;
  readonly quotes: string;
  /** What is typed beside the form for an event: its title, its id, and what its new date is known from with what is asked. */
  readonly named: string;
  readonly renamed: string;
  readonly asked: string;
  /** What is typed for another document. */
  readonly pasted: string;
  /** Events, drafts and issues. */
  readonly status: string;
  readonly undo: string;
  readonly redo: string;
}

/** What the page showed, from a moment on. */
export interface Seen {
  readonly at: number;
  readonly shown: Shown;
}

/** What goes wrong in a page on purpose. */
export interface PageFaults {
  readonly storage: 'kept' | Refusal;
  readonly losesWork: boolean;
}

interface Recorder {
  read: () => Shown | undefined;
  file: Blob | undefined;
  /** Nothing more can be stored. */
  isFull: boolean;
}

declare global {
  interface Window {
    chaos: Recorder;
  }
}

/** How a browser refuses to keep anything. */
export type Refusal = 'throws' | 'fails' | 'absent';

/**
 * Writes down in the page, again and again, what it shows, and when what was stored was kept for good. Nothing is stored where the
 * browser is to refuse it; each fifth record is dropped where the page is to lose work.
 */
export function recordShown({ storage, losesWork }: PageFaults): void {
  const text = (selector: string): string =>
    Array.from(document.querySelectorAll(selector), (each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    ).join(' | ');
  const valueOf = (field: Element): string => {
    if (field instanceof HTMLInputElement && field.type === 'radio') return field.checked ? 'on' : '';
    return (field as HTMLInputElement).value;
  };
  const values = (selector: string): string =>
    Array.from(document.querySelectorAll(selector), valueOf).join(' | ');
  const titleOf = (at: number): string =>
    document.querySelectorAll<HTMLButtonElement>('.editor .top header .tools button')[at]?.title ?? '';
  const footer = (isOfOpen: boolean): string =>
    Array.from(document.querySelectorAll('.editor footer span'), (each) => each.textContent)
      .filter((each) => each.includes('paragraph') === isOfOpen)
      .join(' | ');
  const read = (): Shown | undefined =>
    document.querySelector('.editor .top header .tools') === null
      ? undefined
      : {
          title: values('input.title'),
          documents: text('#make-documents .document'),
          open: `${text('#make-documents [aria-current=true]')} ${footer(true)}`,
          // While another date is half typed, what went with the one before stays in its place, inert: it is no part of the form.
          form: values('#make-form form :is(input, textarea, select):not([inert] *)'),
          quotes: text('#make-form form :is(blockquote, .token):not([inert] *)'),
          named: values('.live .bar input'),
          renamed: values('#make-form .panel input'),
          asked: `${text('.live .ask > p:first-child')}${values('.live .ask input')}`,
          pasted: values('#make-documents :is(textarea, .box input)'),
          status: footer(false),
          undo: titleOf(0),
          redo: titleOf(1),
        };
  let last = '';
  let beat = Date.now();
  const look = (): void => {
    const shown = read();
    const now = JSON.stringify(shown);
    if (!shown || now === last) return;
    last = now;
    console.debug(`chaos ${JSON.stringify({ at: Date.now(), shown })}`);
  };
  const tick = (): void => {
    if (Date.now() - beat > 400)
      console.debug(`chaos ${JSON.stringify({ from: beat, stalled: Date.now() })}`);
    beat = Date.now();
    look();
  };
  setInterval(tick, 25);
  for (const kind of ['input', 'change', 'keyup', 'click'])
    addEventListener(kind, () => setTimeout(look), true);
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const made = transaction.apply(this, args);
    const from = Date.now();
    if (
      args[1] === 'readwrite' &&
      made.objectStoreNames.contains('records') &&
      made.objectStoreNames.contains('heads')
    )
      made.addEventListener('complete', () =>
        console.debug(`chaos ${JSON.stringify({ from, saved: Date.now() })}`),
      );
    return made;
  };
  const { put } = IDBObjectStore.prototype;
  let records = 0;
  IDBObjectStore.prototype.put = function (...args) {
    if (window.chaos.isFull) throw new DOMException('no room', 'QuotaExceededError');
    if (losesWork && this.name === 'records' && (records += 1) % 5 === 0) return this.count() as IDBRequest;
    return put.apply(this, args);
  };
  const { open } = IDBFactory.prototype;
  if (storage === 'throws')
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  if (storage === 'fails')
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, `${name} refused`);
      // Behind the listeners of the page.
      queueMicrotask(() => request.addEventListener('upgradeneeded', () => request.transaction?.abort()));
      return request;
    };
  if (storage === 'absent') Object.defineProperty(window, 'indexedDB', { value: undefined });
  const { createObjectURL } = URL;
  URL.createObjectURL = (file: Blob): string => {
    window.chaos.file = file;
    return createObjectURL(file);
  };
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download === '') click.call(this);
  };
  window.chaos = { read, file: undefined, isFull: false };
}

/** Reads what the page shows at this moment. */
export async function readShown(page: Page): Promise<Shown> {
  const shown = await page.evaluate(() => window.chaos.read());
  if (!shown) throw new Error('the editor is not open');
  return shown;
}

const RETITLED = 'Undo: describe the timeline';
/** What stands for a title of blanks. */
const UNTITLED = 'Untitled timeline';

/** What waits out of sight where its event is not selected, and is shown again once it is. */
const HIDDEN = new Set<keyof Shown>(['named', 'renamed', 'asked']);

/** What of two things shown is not the same. A title that was being typed is taken when it is shown again, by a step. */
export function differences(expected: Shown | undefined, found: Shown): string {
  const typed = expected?.title ?? '';
  // It is taken without the blanks around it.
  const isSameTitle = [typed, typed.trim() || UNTITLED].includes(found.title);
  const isTaken = isSameTitle && found.undo === RETITLED;
  const names = (Object.keys(found) as (keyof Shown)[]).filter(
    (name) => !(name === 'title' && isSameTitle) && (!isTaken || (name !== 'undo' && name !== 'redo')),
  );
  return names
    .filter((name) => expected?.[name] !== found[name] && !(HIDDEN.has(name) && expected?.[name] === ''))
    .map(
      (name) =>
        `${name}:\n  before ${JSON.stringify(expected?.[name])}\n  found  ${JSON.stringify(found[name])}`,
    )
    .join('\n');
}
