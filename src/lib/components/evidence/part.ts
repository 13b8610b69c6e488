/** The two things that open below the quotes of a card. */
export type EvidencePart = 'evidence' | 'compare';
