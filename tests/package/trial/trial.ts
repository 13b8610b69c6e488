import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One person in one folder: what they type, and how often. */
export class Trial {
  readonly #folder: string;
  readonly #program: string;
  readonly #begun = performance.now();
  #commands = 0;
  #edits = 0;

  /** @param program the command line of the installed package */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  get steps(): number {
    return this.#commands + this.#edits;
  }

  /** For the log of the tests. */
  get summary(): string {
    const seconds = ((performance.now() - this.#begun) / 1000).toFixed(1);
    return `${this.#commands} commands + ${this.#edits} edits = ${this.steps} steps, ${seconds} s`;
  }

  /** Counts a command of another program. */
  count(): void {
    this.#commands += 1;
  }

  /** Runs `npx sourceline …` as it is typed in the folder, and returns what it prints. */
  run(...args: string[]): string {
    this.#commands += 1;
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.#program, ...args], {
      cwd: this.#folder,
      encoding: 'utf8',
    });
    if (status !== 0)
      throw new Error(`sourceline ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
    return stdout;
  }

  /** Writes a file by hand: each value that is typed is an edit. */
  write(name: string, values: number, text: string): void {
    this.#edits += values;
    writeFileSync(join(this.#folder, name), text);
  }
}
