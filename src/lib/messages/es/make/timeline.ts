import type { MakeTimeline } from '../../types/make/timeline.js';
import phrases from '../phrases.js';

const timeline: MakeTimeline = {
  title: 'Línea de tiempo',
  empty: 'Aquí aparecen los acontecimientos a medida que se crean.',
  draft: (title) => `${title} (borrador)`,
  writing: (title) => `${title} (en curso)`,
  untitled: 'Sin título',
  undated: 'Aún sin fecha',
  actions: 'El acontecimiento seleccionado',
  open: 'Abrir',
  retitle: 'Título',
  move: 'Mover',
  lane: 'Carril',
  moveHelp:
    'Las flechas izquierda y derecha cambian la fecha, arriba y abajo el carril. Intro lo toma, Esc lo deja como estaba.',
  earlier: 'Antes',
  later: 'Después',
  laneUp: 'Al carril de arriba',
  laneDown: 'Al carril de abajo',
  done: 'Listo',
  cancel: 'Cancelar',
  name: 'Título del acontecimiento',
  at: (date, lane) => `${date}, carril ${lane}`,
  redated: (title, date) => `${title}: ahora ${date}`,
  moved: (title, lane) => `${title}: ahora en ${lane}`,
  retitled: (title) => `Nuevo título: ${title}`,
  cancelled: 'No se ha cambiado nada.',
  contradicts: (words, readings, isTooPrecise) =>
    isTooPrecise
      ? `«${words}» no dice más que ${phrases.or(readings)}.`
      : `Las palabras dan otra fecha: «${words}» es ${phrases.or(readings)}.`,
  reason: 'De dónde se conoce la nueva fecha',
  reasonMissing: 'Falta de dónde se conoce la nueva fecha: las palabras citadas dan otra.',
  keep: (date) => `Conservar ${date}`,
  take: (date) => `Tomar ${date}`,
  issues: {
    title: 'Problemas',
    none: 'La comprobación no encuentra nada mal.',
    counts: (count, withoutQuote, withoutDate) =>
      [
        phrases.counted(count, { one: 'acontecimiento', other: 'acontecimientos' }),
        ...(withoutQuote > 0 ? [`${phrases.number(withoutQuote)} sin cita`] : []),
        ...(withoutDate > 0 ? [`${phrases.number(withoutDate)} sin fecha`] : []),
      ].join(', '),
    severities: { error: 'Error grave', warning: 'Aviso', note: 'Nota' },
    whole: 'La línea de tiempo',
    more: (count) => `${phrases.number(count)} más`,
  },
};
export default timeline;
