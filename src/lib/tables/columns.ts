import { COLUMNS, type Column } from '../model/columns.js';

/** Index of each column in `COLUMNS`. */
export const AT = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<Column, number>
>;

/**
 * Other names that are taken for a column, folded as `foldName` does: in English, and the plain words of German, French,
 * Spanish and Chinese. Those in `DATES` are seen to apart.
 */
const SYNONYMS: Readonly<Record<Column, readonly string[]>> = {
  id: ['eventid', 'identifier'],
  title: [
    ...['name', 'headline', 'event', 'label'],
    ...['titel', 'ereignis', 'titre', 'evenement', 'titulo', 'evento', '标题', '事件', '名称'],
  ],
  start: [
    ...['startdate', 'begin', 'from', 'datetime', 'timestamp', 'time'],
    ...['beginn', 'anfang', 'von', 'debut', 'inicio', '开始', '开始日期', '时间'],
  ],
  end: ['enddate', 'until', 'to', 'ende', 'bis', 'fin', '结束', '结束日期'],
  edtf: [],
  lane: [
    'group',
    'category',
    'track',
    'gruppe',
    'kategorie',
    'groupe',
    'categorie',
    'grupo',
    'categoria',
    '分组',
    '类别',
  ],
  importance: ['weight', 'score', 'wichtigkeit', 'importancia', '重要性'],
  source: ['sourcename', 'publisher', 'quelle', 'fuente', '来源'],
  paragraph: ['para', 'absatz', 'paragraphe', 'parrafo', '段落'],
  quote: ['quotation', 'excerpt', 'zitat', 'citation', 'cita', '引文'],
  url: ['link', 'address', 'sourceurl', 'adresse', 'lien', 'enlace', '链接', '网址'],
  summary: ['description', 'details', 'beschreibung', 'resume', 'descripcion', 'resumen', '摘要', '描述'],
  keywords: ['tags', 'topics', 'actors', 'people', 'schlagworte', 'motscles', 'palabrasclave', '关键词'],
};
/** A date is the start, or the EDTF where there is a start already. */
const DATES = ['date', 'datum', 'fecha', '日期'];

/** Which of a file's columns is which of ours. */
export interface Mapping {
  /** By column of the file: an index into `COLUMNS`, or -1 where it is left out. */
  readonly at: readonly number[];
  /** Names that are left out, as the file has them. */
  readonly leftOut: readonly string[];
}

/**
 * Finds our columns among a file's names: first by their own names, then by other ones. Of two that would be the
 * same column the first is taken. `date` is the start, or the EDTF where there is a start already.
 */
export function mapColumns(names: readonly string[]): Mapping {
  const at = names.map(() => -1);
  const folded = names.map(foldName);
  const taken = new Set<number>();
  const take = (index: number, column: number): void => {
    if (at[index] !== -1 || taken.has(column)) return;
    at[index] = column;
    taken.add(column);
  };
  COLUMNS.forEach((column, each) => folded.forEach((name, index) => name === column && take(index, each)));
  const date = folded.findIndex((name) => DATES.includes(name));
  if (date >= 0) take(date, taken.has(AT.start) ? AT.edtf : AT.start);
  COLUMNS.forEach((column, each) =>
    SYNONYMS[column].forEach((synonym) =>
      folded.forEach((name, index) => name === synonym && take(index, each)),
    ),
  );
  return { at, leftOut: names.filter((name, index) => at[index] === -1 && name.trim() !== '') };
}

/**
 * Returns a name without what makes no other one of it: capitals, accents, blanks, hyphens, underscores, and characters
 * that cannot be seen. “Start date” is `start_date`.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
  return plain.toLowerCase().replace(/[\s_\-\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');
}

/** Returns what a file must have beside its rows and has not; undefined when it has all. */
export function missingColumn({ at }: Mapping): 'no-title' | 'no-date' | undefined {
  if (!at.includes(AT.title)) return 'no-title';
  return at.includes(AT.start) || at.includes(AT.edtf) ? undefined : 'no-date';
}
