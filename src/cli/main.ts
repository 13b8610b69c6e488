#!/usr/bin/env node
import { add } from './commands/add.js';
import { build } from './commands/build.js';
import { changes } from './commands/changes.js';
import { check } from './commands/check.js';
import { dev } from './commands/dev.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { init } from './commands/init.js';
import { paragraphs } from './commands/paragraphs.js';
import { recheck } from './commands/recheck.js';
import { serve } from './commands/serve.js';
import { tile } from './commands/tile.js';
import { nameFrom } from './folder.js';
import { loadApart } from './load-apart.js';
import { run } from './run.js';
import { readTableApart } from './table-apart.js';
import { terminalOf } from './terminal.js';
import { EXIT } from './usage.js';

const terminal = terminalOf(process, process.env);
const worker = new URL('./load-worker.js', import.meta.url);
const tableWorker = new URL('./table-worker.js', import.meta.url);
let isDone = false;

// Until it is known that all was done, it was not: a program that ends without a word has not checked anything.
process.exitCode = EXIT.misuse;
process.once('exit', () => {
  if (!isDone) terminal.warn('sourceline: the program ended before it was done\n');
});

/*
 * No await at the top: the parts that a format loads later import this module, which must then be done.
 */
void run(
  process.argv.slice(2),
  {
    commands: [
      check,
      exportCommand,
      serve,
      init,
      add,
      paragraphs,
      changes,
      build,
      dev,
      recheck,
      importCommand,
      tile,
    ],
    version: SOURCELINE_VERSION,
  },
  {
    terminal,
    load: (path) => loadApart(path, { worker, onOutput: terminal.warn }),
    readTable: (path, settings) =>
      readTableApart(path, { ...settings, worker: tableWorker, name: nameFrom(process.cwd(), path) }),
    from: process.cwd(),
  },
).then((code) => {
  isDone = true;
  process.exitCode = code;
});
