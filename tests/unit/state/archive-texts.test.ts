import { describe, expect, it } from 'vitest';
import { TEXTS_READ, type ListedArchive, type TextsRead } from '../../../src/lib/model/archive';
import { titleAt } from '../../../src/lib/state/archive-texts';

/** Returns an archive of one event, of which so much has been read. */
function archiveWith(has: TextsRead, record: readonly string[]): ListedArchive {
  const bytes = new TextEncoder().encode(record.join('\u001F'));
  return {
    title: 'Harbour',
    lanes: [],
    sources: [],
    source: Uint16Array.of(0),
    table: { count: 1, lane: Uint16Array.of(0), event: Uint32Array.of(0) },
    texts: {
      bytes: new Uint8Array(),
      offsets: new Uint32Array(1),
      late: {
        firsts: Uint32Array.of(0, 1),
        blocks: [{ bytes, offsets: Uint32Array.of(0, bytes.length), has }],
      },
    },
  };
}

describe('the title of a row', () => {
  it('is an ellipsis until it has been read', () => {
    expect(titleAt(archiveWith(TEXTS_READ.dates, ['', '', '2020-01-01']), 0)).toBe('\u2026');
    expect(titleAt(archiveWith(TEXTS_READ.titles, ['a', 'The quay opens', '2020-01-01']), 0)).toBe(
      'The quay opens',
    );
  });
});
