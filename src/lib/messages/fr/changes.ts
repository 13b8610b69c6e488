import type { ChangesMessages } from '../types/changes.js';

/** The page of corrections, in French. */
const changes: ChangesMessages = {
  title: 'Rectifications',
  about:
    'Ce qui a été corrigé dans cette chronologie depuis sa publication, le plus récent d’abord. Les mots barrés y étaient avant, les mots soulignés les remplacent.',
  ofEvent: 'Cet événement a été corrigé',
  timeline: 'La chronologie',
  events: { added: 'Événement ajouté', removed: 'Événement retiré', changed: 'Événement corrigé' },
  sources: { added: 'Source ajoutée', removed: 'Source retirée', changed: 'Source corrigée' },
  fields: {
    title: 'Titre',
    description: 'Présentation',
    summary: 'Résumé',
    date: 'Date de l’événement',
    reading: 'Lecture de la date',
    attribution: 'Qui le dit',
    kind: 'Nature',
    lane: 'Groupe',
    actors: 'Acteurs',
    tags: 'Thèmes',
    difference: 'Désaccord des sources',
    picture: 'Image',
    quote: 'Citation',
    publisher: 'Éditeur',
    published: 'Publication',
    address: 'Adresse',
    text: 'Texte archivé',
  },
  before: 'avant :',
  after: 'maintenant :',
  withoutWords: 'Les mots ne sont pas publiés.',
};
export default changes;
