import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PARTS = ['src', 'data', 'static', 'scripts', 'types'];

/** A copy of the project that can be changed and built; what is installed is shared. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'sourceline-copy-'));

  constructor() {
    for (const part of PARTS) cpSync(join(ROOT, part), join(this.folder, part), { recursive: true });
    for (const entry of readdirSync(ROOT, { withFileTypes: true }))
      if (entry.isFile() && /\.(?:js|ts|json)$/.test(entry.name))
        cpSync(join(ROOT, entry.name), join(this.folder, entry.name));
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  remove(path = ''): void {
    rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  /** Builds these pages of the site, and no others. */
  async build(entries: readonly string[]): Promise<void> {
    const vite = join(this.folder, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: this.folder,
      env: { ...process.env, SOURCELINE_ENTRIES: entries.join(' ') },
    });
  }
}
