/** What V8, SpiderMonkey and JavaScriptCore say when there is no room. */
const NO_ROOM = /allocat|memory|invalid (?:typed )?(?:array|string) length|array size/i;

/** Returns whether an error says that memory ran out; other RangeErrors come of places that there are not. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && NO_ROOM.test(error.message);
}
