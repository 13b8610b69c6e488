import type { MakeTimeline } from '../../types/make/timeline.js';
import phrases from '../phrases.js';

const timeline: MakeTimeline = {
  title: 'Chronologie',
  empty: 'Les événements apparaissent ici au fur et à mesure.',
  draft: (title) => `${title} (brouillon)`,
  writing: (title) => `${title} (en cours)`,
  untitled: 'Sans titre',
  undated: 'Encore sans date',
  actions: 'L’événement sélectionné',
  open: 'Ouvrir',
  retitle: 'Titre',
  move: 'Déplacer',
  lane: 'Couloir',
  moveHelp:
    'Les flèches gauche et droite changent la date, haut et bas le couloir. Entrée valide, Échap laisse tout en place.',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  laneUp: 'Vers le couloir du dessus',
  laneDown: 'Vers le couloir du dessous',
  done: 'Terminé',
  cancel: 'Annuler',
  name: 'Titre de l’événement',
  at: (date, lane) => `${date}, couloir ${lane}`,
  redated: (title, date) => `${title} : désormais ${date}`,
  moved: (title, lane) => `${title} : désormais dans ${lane}`,
  retitled: (title) => `Nouveau titre : ${title}`,
  cancelled: 'Rien n’a été changé.',
  contradicts: (words, readings, isTooPrecise) =>
    isTooPrecise
      ? `« ${words} » ne dit rien de plus que ${phrases.or(readings)}.`
      : `Les mots donnent une autre date : « ${words} » est ${phrases.or(readings)}.`,
  reason: 'D’où la nouvelle date est connue',
  reasonMissing: 'D’où la nouvelle date est-elle connue ? Les mots cités en donnent une autre.',
  keep: (date) => `Garder ${date}`,
  take: (date) => `Prendre ${date}`,
  issues: {
    title: 'Problèmes',
    none: 'La vérification ne trouve rien à redire.',
    counts: (count, withoutQuote, withoutDate) =>
      [
        phrases.counted(count, { one: 'événement', other: 'événements' }),
        ...(withoutQuote > 0 ? [`${phrases.number(withoutQuote)} sans citation`] : []),
        ...(withoutDate > 0 ? [`${phrases.number(withoutDate)} sans date`] : []),
      ].join(', '),
    severities: { error: 'Erreur', warning: 'Avertissement', note: 'Remarque' },
    whole: 'La chronologie',
    more: (count) => `${phrases.number(count)} de plus`,
  },
};
export default timeline;
