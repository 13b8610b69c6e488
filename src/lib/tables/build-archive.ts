import { OTHER_SOURCE, type Archive } from '../model/archive.js';
import type { About, ArchiveNames } from './about.js';
import { TABLE_LIMITS } from './limits.js';
import type { Names } from './names.js';
import { readingOrder } from './order.js';
import type { Records } from './records.js';

/** Makes an archive of records in the order of their file: nothing of it is shared. */
export function buildArchive(
  records: Records,
  { laneNames, sourceNames }: { readonly laneNames: Names; readonly sourceNames: Names },
  { title = '', language, lanes }: About,
  { otherLanes }: ArchiveNames,
): Archive {
  const { count } = records;
  const order = readingOrder(records, count);
  const byCount = laneNames.byCount(records.lane, count);
  const shown = Array.from(byCount.subarray(0, TABLE_LIMITS.lanes), (code) => laneNames.text(code));
  const other = shown.length;
  const laneAt = placesOf(byCount, laneNames.size, TABLE_LIMITS.lanes, other);
  const sourcesByCount = sourceNames.byCount(records.source, count);
  const most = OTHER_SOURCE - 1;
  const sourceAt = placesOf(sourcesByCount, sourceNames.size, most, OTHER_SOURCE - 1);
  const isOther = byCount.length > TABLE_LIMITS.lanes;
  const table = {
    count,
    start: gather(new Float64Array(count), records.start, order),
    end: gather(new Float64Array(count), records.end, order),
    lane: new Uint16Array(count),
    flags: gather(new Uint16Array(count), records.flags, order),
    importance: gather(new Int32Array(count), records.importance, order),
    event: order,
  };
  const source = new Uint16Array(count);
  for (let row = 0; row < count; row += 1) {
    const record = order[row] as number;
    table.lane[row] = laneAt[records.lane[record] as number] ?? other;
    const code = records.source[record] as number;
    source[row] = code === -2 ? 0 : (sourceAt[code] ?? OTHER_SOURCE - 1) + 1;
  }
  return {
    title,
    ...(language === undefined ? {} : { language }),
    table,
    lanes: [
      ...shown.map((id) => ({ id, title: lanes?.get(id) ?? id })),
      ...(isOther ? [{ id: otherLanes, title: otherLanes }] : []),
    ],
    sources: Array.from(sourcesByCount.subarray(0, most), (code) => sourceNames.text(code)),
    source,
    texts: records.texts,
  };
}

/** By code, its place in an order; `beyond` for those that come after so many. */
function placesOf(order: Uint32Array, codes: number, most: number, beyond: number): Int32Array {
  const places = new Int32Array(codes).fill(beyond);
  order.forEach((code, place) => {
    places[code] = place < most ? place : beyond;
  });
  return places;
}

function gather<T extends Float64Array | Uint16Array | Int32Array>(to: T, from: T, order: Uint32Array): T {
  for (let row = 0; row < order.length; row += 1) to[row] = from[order[row] as number] as number;
  return to;
}
