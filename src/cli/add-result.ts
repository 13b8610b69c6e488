import type { Snapshot } from './fetch/wayback.js';
import type { LeftOut, SourceText } from '../lib/documents/index.js';
import type { Publish } from './add-options.js';

/** What became of one document of `add`. Files are as reports name them. */
export type AddResult =
  | {
      readonly outcome: 'added' | 'replaced';
      readonly name: string;
      readonly id: string;
      readonly file: string;
      readonly raw: string;
      readonly paragraphs: number;
      readonly publish: Publish;
      /** Copies in archives of the web. */
      readonly archived: readonly Snapshot[];
      readonly written: SourceText;
      readonly leftOut: readonly LeftOut[];
      readonly notes: readonly string[];
    }
  | {
      /** Its text is archived already. */
      readonly outcome: 'unchanged';
      readonly name: string;
      readonly id: string;
      readonly file: string;
      readonly isByTitle: boolean;
    }
  | {
      /** Another text of its id or address is archived: nothing is written unless that is asked for. */
      readonly outcome: 'differs';
      readonly name: string;
      readonly id: string;
      readonly file: string;
      readonly hasAddress: boolean;
      /** The paragraphs that differ, each as a word diff. */
      readonly changes: readonly string[];
    }
  | {
      readonly outcome: 'refused';
      readonly name: string;
      /** A whole sentence. */
      readonly fault: string;
    };

export type WrittenResult = Extract<AddResult, { readonly written: SourceText }>;
