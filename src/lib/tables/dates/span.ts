interface End {
  readonly edtf: string;
  /** It was read from another form than EDTF: a week or a quarter then counts as a period. */
  readonly isRead: boolean;
}

const RANGE = /^\[(.*)\.\.(.*)\]$/;

/** Returns the EDTF of what began at one date and ended at another; both are part of it. */
export function joinSpan(start: End, end: End): string {
  // A day that ends on itself is said to lie there; that it lasted is not.
  if (start.edtf === end.edtf && start.edtf !== '') return start.edtf;
  return `${boundOf(start, 0)}/${boundOf(end, 1)}`;
}

function boundOf({ edtf, isRead }: End, which: 0 | 1): string {
  if (!isRead) return edtf;
  return RANGE.exec(edtf)?.[which + 1] ?? edtf.split('/')[which] ?? edtf;
}
