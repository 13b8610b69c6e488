import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { terminalOf } from '../../../src/cli/terminal';

/** The streams of a process, and what was written to them. */
function streams(isTTY: boolean) {
  const make = () => Object.assign(new PassThrough(), { isTTY });
  const [stdin, stdout, stderr] = [make(), make(), make()];
  const textOf = (stream: PassThrough) => String(stream.read() ?? '');
  return { stdin, stdout, stderr, textOf };
}

describe('terminalOf', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
  ])('where a terminal is %s and the settings are %j, colours are %s', (isTTY, env, isColoured) => {
    const terminal = terminalOf(streams(isTTY), env);
    expect(terminal).toMatchObject({ isColoured, isErrorColoured: isColoured });
  });

  it('shows progress on a terminal, on one line that is cleared before other text', async () => {
    const all = streams(true);
    const terminal = terminalOf(all, {});
    terminal.progress('writing svg');
    terminal.progress('writing png');
    await terminal.write('done\n');
    expect(all.textOf(all.stderr)).toBe('\u001B[2K\rwriting svg\u001B[2K\rwriting png\u001B[2K\r');
    expect(all.textOf(all.stdout)).toBe('done\n');
  });

  it('shows none where nobody watches', async () => {
    const all = streams(false);
    const terminal = terminalOf(all, {});
    terminal.progress('writing svg');
    await terminal.write('done\n');
    expect(all.textOf(all.stderr)).toBe('');
  });

  it('reads all of standard input', async () => {
    const all = streams(false);
    all.stdin.write('{"a":');
    all.stdin.end(' 1}');
    expect(Buffer.from(await terminalOf(all, {}).read()).toString()).toBe('{"a": 1}');
  });

  it('is quiet when nobody reads on', async () => {
    const all = streams(false);
    const terminal = terminalOf(all, {});
    all.stdout.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
    await terminal.write('more\n');
    expect(all.textOf(all.stdout)).toBe('');
  });

  it('says in one line when its output takes nothing more', async () => {
    const all = streams(false);
    const full = Object.assign(new Error('write'), { code: 'ENOSPC', syscall: 'write' });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(full) });
    const terminal = terminalOf({ ...all, stdout }, {});
    await expect(terminal.write('more\n')).rejects.toThrow(
      'standard output cannot be written: there is no room left on the device',
    );
  });

  it('lets no data write control characters, and all of it pass as data', async () => {
    const all = streams(true);
    const terminal = terminalOf(all, {});
    const hostile = 'a\u001B]0;t\u0007\u009B2J\u202Eb\r\u007F\nc\td';
    const shown = 'a\\u001b]0;t\\u0007\\u009b2J\\u202eb\\u000d\\u007f\nc\td';
    await terminal.print(hostile);
    expect(all.textOf(all.stdout)).toBe(shown);
    terminal.warn(hostile);
    expect(all.textOf(all.stderr)).toBe(shown);
    terminal.progress(hostile);
    expect(all.textOf(all.stderr)).toBe(
      `\u001B[2K\r${shown.replace('\n', '\\u000a').replace('\t', '\\u0009')}`,
    );
    await terminal.write(hostile);
    expect(all.textOf(all.stdout)).toBe(hostile);
  });
});
