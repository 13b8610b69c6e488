// Loads the events.ts that the check asks for, in a worker of its own: what it runs cannot end the check.

import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { loadTypeScript } from '../check.js';
import { ROOT } from './install.js';

// Errors in an events.ts then name its own lines.
process.setSourceMapsEnabled(true);
/** @type {typeof import('../../src/cli/load-reply.js')} */
const { replyWith } = await loadTypeScript(join(ROOT, 'src', 'cli', 'load-reply.ts'));
const load = (/** @type {string} */ path) => ({ exported: loadTypeScript(path), files: () => [] });
void replyWith(load, workerData);
