// Installs what the benchmark measures Sourceline against, in a folder of its own.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError, npm } from '../scripts/lib/install.js';

const FOLDER = join(ROOT, 'bench', 'peers');

/** The folder that holds the packages. */
export const PEERS = join(FOLDER, 'node_modules');

/** @returns {Promise<void>} */
export async function installPeers() {
  const lock = readFileSync(join(FOLDER, 'package-lock.json'), 'utf8');
  const stamp = join(PEERS, '.bench-install');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const code = await npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], FOLDER);
  if (code !== 0) {
    throw new SetupError(
      'vis-timeline and D3 could not be installed in bench/peers.',
      'npm has said why above. Without them: npm run bench -- --pages empty,sourceline',
    );
  }
  writeFileSync(stamp, lock);
}

/**
 * @returns {string} the packages measured, with their versions
 */
export function peerVersions() {
  return ['d3', 'vis-timeline', 'hyparquet']
    .map((name) => {
      const { version } = JSON.parse(readFileSync(join(PEERS, name, 'package.json'), 'utf8'));
      return `${name} ${version}`;
    })
    .join(', ');
}
