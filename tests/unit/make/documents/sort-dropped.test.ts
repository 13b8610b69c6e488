import { describe, expect, it } from 'vitest';
import { sortDropped } from '../../../../src/make/documents/sort-dropped.js';

const TABLE = 'Event,Day\nVote,2025-03-11\nSuit,2025-03-31\n';
const fails = (): Promise<never> => Promise.reject(new TypeError('a part did not load'));

/** A file that is there no more, or a folder that some browsers give as one. */
function unreadable(name: string): File {
  const file = new File(['gone'], name);
  return Object.assign(file, {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
  });
}

describe('dropped files', () => {
  const note = new File(['It was old.\n'], 'note.txt');
  const table = new File([TABLE], 'events.csv');
  const project = new File(['PK\u0003\u0004'], 'harbour.zip');

  it('are sorted by what is in them', async () => {
    const sorted = await sortDropped([note, table, project]);
    expect(sorted).toEqual({ project, tables: [{ file: table, isUnsure: false }], documents: [note] });
  });

  it('are sorted by their names where the part that looks into them does not load', async () => {
    const sorted = await sortDropped([note, table, project], fails);
    expect(sorted).toEqual({ project, tables: [], documents: [note, table] });
  });

  it('are sorted though one of them cannot be read, which is refused where documents are added', async () => {
    const gone = unreadable('gone.csv');
    const sorted = await sortDropped([gone, table]);
    expect(sorted).toEqual({
      project: undefined,
      tables: [{ file: table, isUnsure: false }],
      documents: [gone],
    });
  });
});
