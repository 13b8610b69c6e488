import type { Issue } from '../model/issue.js';

/** The words of a fault, without where it is. */
export type Fault = Pick<Issue, 'what' | 'found' | 'fix' | 'detail'>;

/** A fault of one piece of evidence, and the field that has it. */
export interface EvidenceFault extends Fault {
  readonly field: 'source' | 'paragraph' | 'quote' | 'occurrence' | `quote[${number}]`;
}
