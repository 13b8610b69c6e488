import type { ChangesMessages } from '../types/changes.js';

/** The page of corrections, in Spanish. */
const changes: ChangesMessages = {
  title: 'Correcciones',
  about:
    'Lo que se ha corregido en esta cronología desde su publicación, lo más reciente primero. Las palabras tachadas estaban antes; las subrayadas ocupan su lugar.',
  ofEvent: 'Este acontecimiento se ha corregido',
  timeline: 'La cronología',
  events: {
    added: 'Acontecimiento añadido',
    removed: 'Acontecimiento retirado',
    changed: 'Acontecimiento corregido',
  },
  sources: { added: 'Fuente añadida', removed: 'Fuente retirada', changed: 'Fuente corregida' },
  fields: {
    title: 'Título',
    description: 'Descripción',
    summary: 'Resumen',
    date: 'Fecha',
    reading: 'Cómo se lee la fecha',
    attribution: 'Quién lo dice',
    kind: 'Clase',
    lane: 'Grupo',
    actors: 'Actores',
    tags: 'Temas',
    difference: 'En qué difieren las fuentes',
    picture: 'Imagen',
    quote: 'Cita',
    publisher: 'Editor',
    published: 'Publicación',
    address: 'Dirección',
    text: 'Texto archivado',
  },
  before: 'antes:',
  after: 'ahora:',
  withoutWords: 'Las palabras no se publican.',
};
export default changes;
