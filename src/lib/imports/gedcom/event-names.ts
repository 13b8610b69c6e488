/** The events of persons and families, by their tags, as titles begin. */
const EVENTS: Readonly<Record<string, string>> = {
  BIRT: 'Birth',
  CHR: 'Christening',
  DEAT: 'Death',
  BURI: 'Burial',
  CREM: 'Cremation',
  ADOP: 'Adoption',
  BAPM: 'Baptism',
  BARM: 'Bar mitzvah',
  BASM: 'Bas mitzvah',
  BLES: 'Blessing',
  CHRA: 'Christening as an adult',
  CONF: 'Confirmation',
  FCOM: 'First communion',
  ORDN: 'Ordination',
  NATU: 'Naturalisation',
  EMIG: 'Emigration',
  IMMI: 'Immigration',
  CENS: 'Census',
  PROB: 'Probate',
  WILL: 'Will',
  GRAD: 'Graduation',
  RETI: 'Retirement',
  EVEN: 'Event',
  MARR: 'Marriage',
  MARB: 'Banns of marriage',
  MARC: 'Marriage contract',
  MARL: 'Marriage licence',
  MARS: 'Marriage settlement',
  ENGA: 'Engagement',
  DIV: 'Divorce',
  DIVF: 'Filing for divorce',
  ANUL: 'Annulment',
  BAPL: 'Baptism',
  CONL: 'Confirmation',
  ENDL: 'Endowment',
  INIL: 'Initiation',
  SLGC: 'Sealing to parents',
  SLGS: 'Sealing',
};

/** What lasts, or is a property: an event only where it has a date. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  CAST: 'Caste',
  DSCR: 'Description',
  EDUC: 'Education',
  FACT: 'Fact',
  NATI: 'Nationality',
  NCHI: 'Number of children',
  NMR: 'Number of marriages',
  OCCU: 'Occupation',
  PROP: 'Property',
  RELI: 'Religion',
  RESI: 'Residence',
  TITL: 'Title',
};

export function isEventTag(tag: string): boolean {
  return Object.hasOwn(EVENTS, tag);
}

/** What can have a date, and is no event: when a record was written, what it cites, what did not happen. */
const NO_EVENTS =
  /^(?:CHAN|CREA|SOUR|OBJE|S?NOTE|NAME|SEX|ASSO|ALIA|FAM[CS]|HUSB|WIFE|CHIL|SUBM|REFN|RIN|AFN|RFN|EXID|_?UID|RESN|NO|_(?:CRE|UPD|CHAN|TODO|TASK).*)$/;

/** True for what is an event where it has a date: programs have tags of their own too. */
export function isDatedTag(tag: string): boolean {
  return !NO_EVENTS.test(tag);
}

/** Returns the name of an event; undefined for one that only its TYPE names. */
export function eventName(tag: string): string | undefined {
  if (tag === 'EVEN' || tag === 'FACT') return undefined;
  return EVENTS[tag] ?? ATTRIBUTES[tag];
}
