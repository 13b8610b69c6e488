import { TableFault } from './reading.js';

/**
 * Loads code that only some files need.
 *
 * @throws TableFault `part` when it does not come, as in a browser without a network
 */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch {
    throw new TableFault({ kind: 'part' });
  }
}
