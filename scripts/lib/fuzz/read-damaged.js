// What must hold of any file that was read.

/**
 * @typedef {object} Read what `readTable` gives, as far as it is looked at
 * @property {{ table: { count: number } }} archive
 * @property {{ rowsLeftOut: number }} faults
 * @property {number} rows
 * @property {{ kind: string } | undefined} [problem]
 */

/** Names of lanes that a file does not name. */
const NAMES = { events: 'Events', otherLanes: 'Other lanes' };
/** Bytes of a part: small, so that the files come in several. */
const PART_BYTES = 512;

/**
 * Reads one file and returns what became of it.
 * @param {(input: any, options: any) => Promise<Read>} readTable
 * @param {{ name: string, bytes: Uint8Array }} file
 * @returns {Promise<{ outcome: string, rows: number, leftOut: number }>}
 */
export async function readDamaged(readTable, { name, bytes }) {
  const input = {
    name,
    size: bytes.length,
    parts: async function* () {
      for (let at = 0; at < bytes.length; at += PART_BYTES) yield bytes.slice(at, at + PART_BYTES);
    },
  };
  const { archive, faults, rows, problem } = await readTable(input, { names: NAMES });
  const { count } = archive.table;
  if (count + faults.rowsLeftOut !== rows)
    throw new Error(`${count} rows and ${faults.rowsLeftOut} left out are not the ${rows} of the file`);
  if (problem?.kind === 'memory') throw new Error('a small file cannot be too large for memory');
  return { outcome: problem?.kind ?? 'whole', rows: count, leftOut: faults.rowsLeftOut };
}
