import { codeOf } from '../../system-error.js';

/** Why a file of the folder is not read or written. */
export type RefusalKind =
  /** A project has no file of that name. */
  | 'name'
  /** It is a link, or lies behind one: what it leads to may be outside the folder. */
  | 'link'
  /** It is no file. */
  | 'kind'
  /** It is not what it was when it was read last. */
  | 'changed'
  | 'gone'
  | 'rights'
  | 'full'
  | 'large'
  /** The system says something else. */
  | 'system';

/** A file of the folder that is not read or written. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';

  constructor(
    readonly kind: RefusalKind,
    readonly file: string,
  ) {
    super(`${file}: ${kind}`);
  }
}

const KINDS: Readonly<Record<string, RefusalKind>> = {
  ENOENT: 'gone',
  EACCES: 'rights',
  EPERM: 'rights',
  EROFS: 'rights',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'large',
  ELOOP: 'link',
  EMLINK: 'link',
  ENOTDIR: 'link',
  EISDIR: 'kind',
  ENXIO: 'kind',
  EEXIST: 'changed',
};

/** Returns what the system says as a refusal; what is no word of the system stays what it is. */
export function refusalOf(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (error instanceof RefusalError || code === undefined) return error;
  return new RefusalError(KINDS[code] ?? 'system', file);
}
