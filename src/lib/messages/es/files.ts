import type { FileMessages } from '../types/files.js';
import about from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const EVENTS = { one: 'acontecimiento', many: 'de acontecimientos', other: 'acontecimientos' };

/** Figures, documents and data in Spanish. */
const files: FileMessages = {
  figure: {
    notes: 'Notas: en qué se apoya cada número',
    description: (events, sources) =>
      `Eje temporal de ${phrases.counted(events, { one: 'acontecimiento numerado', other: 'acontecimientos numerados' })}, extraído de ${phrases.counted(sources, { one: 'fuente archivada', other: 'fuentes archivadas' })}; las notas dan para cada número la fecha, de dónde procede, y los pasajes citados.`,
    foot: (shown, all) =>
      shown === all
        ? 'Cada número es un acontecimiento; las citas están tomadas palabra por palabra del párrafo indicado. Hecho con Sourceline.'
        : `${phrases.number(shown)} de ${phrases.counted(all, EVENTS)}: los del periodo mostrado. Cada uno conserva el número que tiene entre todos. Las citas están tomadas palabra por palabra del párrafo indicado. Hecho con Sourceline.`,
  },
  files: {
    quote: (text, place) => `«${text}» (${place})`,
    kept: (hash, address) => `Texto archivado, SHA-256 ${hash}${address === undefined ? '' : `, ${address}`}`,
    calendar({ kept, notStated, noDay, outOfCalendar }) {
      const left = notStated + noDay + outOfCalendar;
      const here = `Aquí ${phrases.plural(kept, { one: 'figura', other: 'figuran' })} ${phrases.number(kept)} de ${phrases.counted(kept + left, EVENTS)}: aquellos cuyo día indica una fuente.`;
      const reasons = [
        { count: notStated, why: 'la fecha es calculada o deducida' },
        { count: noDay, why: 'la fuente no indica un día concreto' },
        { count: outOfCalendar, why: 'el año no se puede escribir en un archivo de calendario' },
      ].filter(({ count }) => count > 0);
      if (left === 0) return here;
      const why = reasons.map(({ count, why }) => `en ${phrases.number(count)}, ${why}`);
      const verb = phrases.plural(left, { one: 'Falta', other: 'Faltan' });
      return `${here} ${verb} ${phrases.number(left)}: ${why.join('; ')}.`;
    },
    otherProgram({ dates, left }) {
      const all = [
        'Hecho con Sourceline. Los textos archivados y sus hashes no están en este archivo.',
        dates > 0 &&
          `En ${phrases.counted(dates, EVENTS)}, este formato no puede expresar toda la fecha; está en palabras en el texto.`,
        left > 0 &&
          `${phrases.plural(left, { one: 'Falta', other: 'Faltan' })} ${phrases.counted(left, EVENTS)}: este formato no conoce esos años.`,
      ];
      return all.filter(Boolean).join(' ');
    },
  },
  standalone: {
    about,
    ...ways,
    sources: 'Las fuentes íntegras',
    intro:
      'El texto archivado de cada fuente, párrafo por párrafo. Las palabras que cita un acontecimiento están marcadas y llevan de vuelta a él.',
    toSources: 'Ir a las fuentes íntegras',
    footer:
      'Este archivo contiene toda la cronología y sus fuentes. No necesita red; los enlaces marcados con ↗ llevan a la web del editor.',
  },
  notFound: {
    title: 'Aquí no hay ninguna página',
    text: 'Puede que la dirección esté mal escrita o que la página se haya movido. A todos los acontecimientos y artículos se llega desde la portada.',
    link: 'Ir a la portada',
  },
};
export default files;
