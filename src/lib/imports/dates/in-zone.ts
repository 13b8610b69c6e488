import { offsetInZone, writeZoneOffset } from './zone-offset.js';

const MOMENT = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?Z$/;

/** Returns a moment that a clock of a zone showed, given as if it were of UTC; undefined where the zone or its offset is none of EDTF. */
export function inZone(edtf: string, zone: string): string | undefined {
  const [, year, month, day, hour, minute, second] = MOMENT.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second ?? 0].map(Number);
  const wall = { year: y ?? 0, month: mo ?? 1, day: d ?? 1, hour: h ?? 0, minute: mi ?? 0, second: s ?? 0 };
  const offset = offsetInZone(zone, wall);
  // Before zones, a place had its own time, to the second: EDTF has minutes.
  return offset === undefined || offset % 60 !== 0 ? undefined : edtf.slice(0, -1) + writeZoneOffset(offset);
}
