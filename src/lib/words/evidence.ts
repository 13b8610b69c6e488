/** Words of the evidence of an event, of compared sources and of citations to copy. */
export interface EvidenceWords {
  readonly title: string;
}
