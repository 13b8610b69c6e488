import { spawnSync } from 'node:child_process';

/** What a program on PATH makes of `input`; nothing where there is no such program. */
export function outputOf(
  program: string,
  args: readonly string[],
  input: string | Uint8Array,
): { readonly bytes: Uint8Array; readonly text: string; readonly errors: string } | undefined {
  const run = spawnSync(program, [...args], { input, maxBuffer: 64 * 1024 * 1024 });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') return undefined;
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr.toString()}`);
  return { bytes: run.stdout, text: run.stdout.toString(), errors: run.stderr.toString() };
}
