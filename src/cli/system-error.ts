/** What the operating system refuses, by its code, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'there is no room left on the device',
  EDQUOT: 'there is no room left in the quota',
  EFBIG: 'it is too large for the disk',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOENT: 'there is no such file or folder',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program uses it',
  EPIPE: 'its reader stopped reading',
  EIO: 'the device failed',
};

/** Returns why something could not be done, in one clause. */
export function reasonOf(error: unknown): string {
  const reason = REASONS[codeOf(error) ?? ''];
  return reason ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
}

/** Returns the system's code for an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

/** Returns whether the operating system refused something. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
