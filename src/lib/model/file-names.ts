/** Names that Windows keeps for devices, with any ending: no file or folder can have them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Returns whether an id cannot be the name of a file on every system. */
export function isDeviceName(id: string): boolean {
  return DEVICE.test(id);
}
