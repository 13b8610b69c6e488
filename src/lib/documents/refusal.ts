/** Why a document is not read, for those who say it in words of their own. */
export type UnreadKind =
  | 'empty'
  | 'picture'
  | 'rtf'
  | 'gzip'
  | 'password'
  | 'wrongPassword'
  | 'oldOffice'
  | 'unknownKind'
  | 'broken'
  | 'zip'
  | 'tooLarge'
  | 'charset'
  | 'noText'
  | 'noPageText'
  | 'noArticle'
  | 'scan'
  | 'form'
  | 'lostLetters'
  | 'noPage'
  | 'webArchive';

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
