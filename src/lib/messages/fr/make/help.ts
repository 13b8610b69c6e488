import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Touches',
  close: 'Fermer',
  empty: {
    title: 'Votre premier événement',
    steps: [
      'Ajoutez un document : déposez ci-dessous une page enregistrée, un PDF, un fichier Word ou du texte, ou collez-le.',
      'Sélectionnez les mots qui disent ce qui s’est passé, et appuyez sur Entrée ou « Événement ».',
      'Regardez le titre et la date, et enregistrez (Ctrl + Entrée).',
    ],
    sample: 'Essayer avec un exemple',
    sampleHelp: 'Trois courts textes sur un port. Ils sont inventés ; retirez-les quand vous voulez.',
    tour: 'Me montrer',
    opened: 'L’exemple est ouvert. Sélectionnez un passage et appuyez sur Entrée ou « Événement ».',
  },
  tour: {
    title: 'Comment faire',
    steps: [
      {
        title: 'Documents',
        text: 'Chaque événement repose sur un document. Une page ne peut pas être prise sur un autre site : enregistrez-la dans le navigateur et déposez le fichier ici, ou collez son texte.',
      },
      {
        title: 'Sélectionner, puis Entrée',
        text: 'Sélectionnez les mots qui disent ce qui s’est passé. Entrée en fait un événement, Q les ajoute à l’événement choisi, M les marque pour plus tard ; la barre sous les mots fait de même. Sur un écran tactile, touchez le premier mot et le dernier.',
      },
      {
        title: 'Titre et date',
        text: 'La citation est remplie et ne change pas. La date est lue dans les mots du document ; chaque choix dit comment. Rien n’est choisi quand les mots sont vagues.',
      },
      {
        title: 'Vérifier et publier',
        text: 'La ligne du bas compte ce qui manque. Publier écrit un fichier qui montre la chronologie avec ses preuves. Jusque-là, tout reste sur cet appareil.',
      },
    ],
    next: 'Suivant',
    back: 'Retour',
    skip: 'Passer',
    end: 'Commencer',
    place: (step, all) => `${step} sur ${all}`,
  },
  groups: [
    {
      title: 'Dans l’article',
      keys: [
        { keys: ['←', '→'], does: 'aller mot à mot' },
        { keys: ['Maj + ←', 'Maj + →'], does: 'sélectionner mot à mot' },
        { keys: ['Ctrl + ←', 'Ctrl + →'], does: 'aller phrase à phrase, sélectionner avec Maj' },
        { keys: ['Début', 'Fin'], does: 'début et fin du paragraphe' },
        { keys: ['↑', '↓'], does: 'paragraphe précédent et suivant' },
        { keys: ['Entrée'], does: 'faire un événement de la sélection, ou de la phrase' },
        { keys: ['Q'], does: 'l’ajouter comme citation à l’événement choisi' },
        { keys: ['D'], does: 'en prendre la date' },
        { keys: ['M'], does: 'marquer pour plus tard' },
        { keys: ['Alt + ↓', 'Alt + ↑'], does: 'paragraphe sans événement suivant et précédent' },
        { keys: ['Échap'], does: 'ne rien sélectionner' },
      ],
    },
    {
      title: 'Dans la liste des dates',
      keys: [
        { keys: ['↑', '↓'], does: 'aller d’une date à l’autre' },
        { keys: ['Entrée'], does: 'faire un événement de la date et de sa phrase' },
        { keys: ['C'], does: 'en faire un, et demander sa date' },
        { keys: ['X'], does: 'écarter une date, ou la reprendre' },
      ],
    },
    {
      title: 'Pendant le nettoyage',
      keys: [
        { keys: ['X'], does: 'écarter un bloc, ou le reprendre' },
        { keys: ['M'], does: 'le joindre au bloc précédent' },
        { keys: ['S'], does: 'le diviser' },
      ],
    },
    {
      title: 'Partout',
      keys: [
        { keys: ['Ctrl + Entrée'], does: 'enregistrer l’événement' },
        { keys: ['Ctrl + Z'], does: 'annuler' },
        { keys: ['Ctrl + Maj + Z'], does: 'rétablir' },
        { keys: ['Ctrl + O'], does: 'ajouter des documents' },
        { keys: ['Ctrl + S'], does: 'enregistrer comme fichier ou dossier' },
        { keys: ['Ctrl + Maj + S'], does: 'publier' },
        { keys: ['F6'], does: 'volet suivant' },
        { keys: ['?'], does: 'cette liste' },
      ],
    },
  ],
};
export default help;
