import type { MakeTimeline } from '../../types/make/timeline.js';
import phrases from '../phrases.js';

const timeline: MakeTimeline = {
  title: 'Zeitleiste',
  empty: 'Hier erscheinen die Ereignisse, sobald es welche gibt.',
  draft: (title) => `${title} (Entwurf)`,
  writing: (title) => `${title} (in Arbeit)`,
  untitled: 'Ohne Titel',
  undated: 'Noch ohne Datum',
  actions: 'Das ausgewählte Ereignis',
  open: 'Öffnen',
  retitle: 'Titel',
  move: 'Verschieben',
  lane: 'Spur',
  moveHelp:
    'Pfeiltasten links und rechts ändern das Datum, auf und ab die Spur. Die Eingabetaste übernimmt, Esc lässt es, wie es war.',
  earlier: 'Früher',
  later: 'Später',
  laneUp: 'In die Spur darüber',
  laneDown: 'In die Spur darunter',
  done: 'Fertig',
  cancel: 'Abbrechen',
  name: 'Titel des Ereignisses',
  at: (date, lane) => `${date}, Spur ${lane}`,
  redated: (title, date) => `${title}: jetzt ${date}`,
  moved: (title, lane) => `${title}: jetzt in ${lane}`,
  retitled: (title) => `Neuer Titel: ${title}`,
  cancelled: 'Nichts wurde geändert.',
  contradicts: (words, readings, isTooPrecise) =>
    isTooPrecise
      ? `„${words}“ sagt nicht mehr als ${phrases.or(readings)}.`
      : `Die Wörter nennen ein anderes Datum: „${words}“ ist ${phrases.or(readings)}.`,
  reason: 'Woher das neue Datum bekannt ist',
  reasonMissing: 'Woher ist das neue Datum bekannt? Die zitierten Wörter nennen ein anderes.',
  keep: (date) => `${date} behalten`,
  take: (date) => `${date} nehmen`,
  issues: {
    title: 'Befunde',
    none: 'Die Prüfung findet nichts Falsches.',
    counts: (count, withoutQuote, withoutDate) =>
      [
        phrases.counted(count, { one: 'Ereignis', other: 'Ereignisse' }),
        ...(withoutQuote > 0 ? [`${phrases.number(withoutQuote)} ohne Zitat`] : []),
        ...(withoutDate > 0 ? [`${phrases.number(withoutDate)} ohne Datum`] : []),
      ].join(', '),
    severities: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
    whole: 'Die Zeitleiste',
    more: (count) => `${phrases.number(count)} weitere`,
  },
};
export default timeline;
