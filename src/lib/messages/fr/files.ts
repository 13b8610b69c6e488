import type { FileMessages } from '../types/files.js';
import about from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const EVENTS = { one: 'événement', many: 'd’événements', other: 'événements' };

/** Figures, documents and data in French. */
const files: FileMessages = {
  figure: {
    notes: 'Notes : sur quoi repose chaque numéro',
    description: (events, sources) =>
      `Axe du temps de ${phrases.counted(events, { one: 'événement numéroté', other: 'événements numérotés' })}, tiré de ${phrases.counted(sources, { one: 'source archivée', other: 'sources archivées' })} ; les notes donnent pour chaque numéro la date, d’où elle vient, et les passages cités.`,
    foot: (shown, all) =>
      shown === all
        ? 'Chaque numéro est un événement ; les citations sont reprises mot pour mot du paragraphe indiqué (§). Fait avec Sourceline.'
        : `${phrases.number(shown)} sur ${phrases.counted(all, EVENTS)} : ceux de la période affichée. Chacun garde le numéro qu’il a parmi tous. Les citations sont reprises mot pour mot du paragraphe indiqué (§). Fait avec Sourceline.`,
  },
  files: {
    quote: (text, place) => `« ${text} » (${place})`,
    kept: (hash, address) => `Texte archivé, SHA-256 ${hash}${address === undefined ? '' : `, ${address}`}`,
    calendar({ kept, notStated, noDay, outOfCalendar }) {
      const left = notStated + noDay + outOfCalendar;
      const here = `${phrases.number(kept)} sur ${phrases.counted(kept + left, EVENTS)} ${phrases.plural(kept, { one: 'figure', other: 'figurent' })} ici : ceux dont une source indique le jour.`;
      const reasons = [
        { count: notStated, why: 'la date est calculée ou déduite' },
        { count: noDay, why: 'la source n’indique pas de jour précis' },
        { count: outOfCalendar, why: 'l’année ne peut pas s’écrire dans un fichier de calendrier' },
      ].filter(({ count }) => count > 0);
      if (left === 0) return here;
      const why = reasons.map(({ count, why }) => `pour ${phrases.number(count)}, ${why}`);
      const verb = phrases.plural(left, { one: 'est omis', other: 'sont omis' });
      return `${here} ${phrases.number(left)} ${verb} : ${why.join(' ; ')}.`;
    },
    otherProgram({ dates, left }) {
      const all = [
        'Fait avec Sourceline. Les textes archivés et leurs empreintes ne sont pas dans ce fichier.',
        dates > 0 &&
          `Pour ${phrases.counted(dates, EVENTS)}, ce format ne peut pas exprimer toute la date ; elle est en toutes lettres dans le texte.`,
        left > 0 &&
          `${phrases.counted(left, EVENTS)} ${phrases.plural(left, { one: 'est omis', other: 'sont omis' })} : ce format ne connaît pas de telles années.`,
      ];
      return all.filter(Boolean).join(' ');
    },
  },
  standalone: {
    about,
    ...ways,
    sources: 'Les sources en entier',
    intro:
      'Le texte archivé de chaque source, paragraphe par paragraphe. Les mots qu’un événement cite sont marqués et ramènent à lui.',
    toSources: 'Aller aux sources en entier',
    footer:
      'Ce fichier contient toute la chronologie et ses sources. Il n’a pas besoin de réseau ; les liens marqués ↗ mènent chez l’éditeur.',
  },
  notFound: {
    title: 'Il n’y a pas de page ici',
    text: 'L’adresse est peut-être mal écrite, ou la page a été déplacée. Tous les événements et articles sont accessibles depuis la page d’accueil.',
    link: 'Aller à la page d’accueil',
  },
};
export default files;
