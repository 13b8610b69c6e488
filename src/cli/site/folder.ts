import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotError } from '../usage.js';

/**
 * Returns the folder of the built site: beside the program in the package. In the repository a script names it.
 *
 * @throws CannotError when it is not there
 */
export function builtSiteFolder(): string {
  const folder = process.env['SOURCELINE_SITE'] ?? fileURLToPath(new URL('./site/', import.meta.url));
  if (existsSync(join(folder, 'server'))) return folder;
  throw new CannotError('this program came without the site that it fills; install the package sourceline');
}
