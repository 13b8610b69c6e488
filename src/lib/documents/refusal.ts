import type { MakeFiles } from '../messages/types/make/files.js';

/** Why a document is not read, for those who say it in words of their own. */
export type UnreadKind = keyof MakeFiles['refused'];

/** Why a document is not read: of which kind, and as a clause. */
export interface Refused {
  readonly kind: UnreadKind;
  readonly refusal: string;
}

export function isRefused(value: object): value is Refused {
  return 'refusal' in value;
}

export function refuse(kind: UnreadKind, refusal: string): Refused {
  return { kind, refusal };
}
