import { statSync, type BigIntStats } from 'node:fs';

/** File systems count times in steps of up to two seconds: a file may change again within the step of its last change. */
const SETTLED_MS = 2500;

interface Known<V> {
  readonly signature: string;
  readonly value: V;
}

/** Keeps what was worked out of files, until a file is another one by its size and times. */
export class KeptByFile<V> {
  readonly #known = new Map<string, Known<V>>();

  /** Returns what is kept of a file that is as it was then. */
  find(path: string, stats: BigIntStats): V | undefined {
    const known = this.#known.get(path);
    return known?.signature === signatureOf(stats) ? known.value : undefined;
  }

  /** @param stats how the file was before its bytes were read */
  keep(path: string, stats: BigIntStats, value: V): void {
    const changed = Math.max(Number(stats.mtimeMs), Number(stats.ctimeMs));
    if (Date.now() - changed < SETTLED_MS) this.#known.delete(path);
    else this.#known.set(path, { signature: signatureOf(stats), value });
  }

  /** Returns what is kept of a file, or works it out of it. */
  take(path: string, work: () => V): V {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (!stats?.isFile()) return work();
    const known = this.find(path, stats);
    if (known !== undefined) return known;
    const value = work();
    this.keep(path, stats, value);
    return value;
  }
}

function signatureOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
