#!/usr/bin/env node
import { check } from './commands/check.js';
import { exportCommand } from './commands/export.js';
import { init } from './commands/init.js';
import { serve } from './commands/serve.js';
import { loadTypeScript } from './jiti.js';
import { run } from './run.js';
import { terminalOf } from './terminal.js';

/*
 * No await at the top: the parts that a format loads later import this module, which must then be done.
 */
void run(
  process.argv.slice(2),
  { commands: [check, exportCommand, serve, init], version: SOURCELINE_VERSION },
  { terminal: terminalOf(process, process.env), load: loadTypeScript, from: process.cwd() },
).then((code) => {
  process.exitCode = code;
});
