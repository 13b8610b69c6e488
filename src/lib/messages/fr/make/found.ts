import type { MakeFound } from '../../types/make/found.js';

const found: MakeFound = {
  reasons: {
    advertisement: 'publicité',
    subscription: 'abonnement',
    comments: 'commentaires',
    sharing: 'partage',
    navigation: 'navigation',
    'related links': 'liens voisins',
    consent: 'consentement',
    'about the author': 'au sujet de l’auteur',
    tags: 'mots-clés',
    'tools of the page': 'outils de la page',
    'side column': 'colonne latérale',
    'foot of the page': 'pied de page',
    form: 'formulaire',
    dialog: 'boîte de dialogue',
    aside: 'encadré',
    'hidden on the page': 'caché dans la page',
    'date or time': 'date ou heure',
    'list of links': 'liste de liens',
    byline: 'signature',
    'note of the site': 'note du site',
    links: 'liens',
    'outside the article': 'hors de l’article',
    'above the article': 'au-dessus de l’article',
    'below the article': 'au-dessous de l’article',
    summary: 'résumé',
    'repeats words of the text': 'répète des mots du texte',
    'form or button': 'formulaire ou bouton',
    'no article': 'pas d’article',
    'page number': 'numéro de page',
    'running head of # pages': 'en-tête de # pages',
    'running foot of # pages': 'bas de # pages',
    'the same at the same place on # pages': 'la même chose au même endroit sur # pages',
    'numbers of lines': 'numéros de ligne',
    'marked in the file as no part of its text': 'marqué dans le fichier comme hors du texte',
    'in another direction than the text of its page': 'dans un autre sens que le texte de sa page',
    'text of a figure': 'texte d’une figure',
  },
  places: {
    editor: 'saisi ici',
    'front matter': 'en-tête du fichier',
    byline: 'signature',
    'first line': 'première ligne',
    'first heading': 'premier titre',
    'headline of the page': 'titre de la page',
    'properties of the file': 'propriétés du fichier',
    'record of the web archive': 'enregistrement de l’archive web',
    'note of the browser that saved it': 'note du navigateur qui l’a enregistrée',
    'note of the program that saved it': 'note du programme qui l’a enregistrée',
    'the address that was asked': 'l’adresse demandée',
    'the address that answered': 'l’adresse qui a répondu',
  },
  issues: {
    typography: {
      what: 'La citation n’a pas les guillemets, les tirets ou les espaces du document.',
      fix: 'Sélectionnez de nouveau les mots dans l’article.',
    },
    moved: {
      what: 'La citation est dans un autre paragraphe.',
      fix: 'Sélectionnez de nouveau les mots dans l’article.',
    },
    noParagraph: {
      what: 'Le document n’a pas ce paragraphe.',
      fix: 'Sélectionnez de nouveau les mots dans l’article, ou retirez la citation.',
    },
    changed: {
      what: 'La citation n’est pas dans le document ; le passage le plus proche en diffère.',
      fix: 'Relisez ce passage : citez-le s’il porte encore l’événement, ou retirez la citation.',
    },
    missing: {
      what: 'La citation n’est pas dans le document, ni rien de semblable.',
      fix: 'Sélectionnez les mots dans le document qui les contient, ou retirez la citation.',
    },
    copied: {
      what: 'Quelque chose a été copié avec la citation sans faire partie du texte.',
      fix: 'Sélectionnez de nouveau les mots dans l’article.',
    },
    notEvidence: {
      what: 'La citation vient d’un titre, d’un chapeau ou d’un texte type, ce qui n’est jamais une preuve.',
      fix: 'Citez un paragraphe qui le dit, ou retirez la citation.',
    },
    cut: {
      what: 'La citation commence ou finit au milieu d’un mot ou d’un nombre.',
      fix: 'Citez-le en entier.',
    },
    repeated: {
      what: 'La citation est plusieurs fois dans son paragraphe ; la première est retenue.',
      fix: 'Citez-en davantage.',
    },
    twice: { what: 'L’événement cite deux fois le même passage.', fix: 'Retirez l’un des deux.' },
    dateContradicts: {
      what: 'La date contredit ses mots.',
      fix: 'Choisissez la date que donnent les mots, ou dites dans la raison d’où elle est connue.',
    },
    dateTooPrecise: {
      what: 'La date est plus précise que ses mots.',
      fix: 'Choisissez une date moins précise, ou dites dans la raison d’où vient le reste.',
    },
    dateUnheld: {
      what: 'La date n’a pas pu être comparée à ces mots.',
      fix: 'Comparez-les vous-même. Indiquer quand le document a paru peut aider.',
    },
    dateCounted: {
      what: 'La date est comptée à partir d’une autre, et rien ne le dit.',
      fix: 'Choisissez-la de nouveau dans le formulaire.',
    },
    dateBound: {
      what: 'Les mots ne donnent qu’une limite.',
      fix: 'Choisissez de nouveau la date dans le formulaire, et dites d’où elle est connue.',
    },
    dateElsewhere: {
      what: 'Les mots de la date ne sont dans aucun paragraphe que l’événement cite.',
      fix: 'Ajoutez une citation qui les contient, ou choisissez une autre date.',
    },
    dateCut: {
      what: 'Les mots de la date commencent ou finissent au milieu d’un mot ou d’un nombre.',
      fix: 'Choisissez de nouveau la date dans le formulaire.',
    },
    dateUnstated: {
      what: 'Aucun paragraphe que l’événement cite ne donne cette date.',
      fix: 'Ajoutez une citation qui la donne, ou dites d’où la date est connue.',
    },
    dateWithoutWords: {
      what: '« Mots qui donnent la date » est vide, alors que la date serait dans la citation.',
      fix: 'Y écrire les mots tels que la citation les a. Si aucune citation ne les a, mettre « Ce sur quoi la date repose » sur « elle se déduit de ce qui est connu par ailleurs ».',
    },
    disputed: {
      what: 'Un document conteste l’événement, et rien ne dit en quoi les sources diffèrent.',
      fix: 'Dites dans le formulaire en quoi elles diffèrent, en une phrase sans parti pris.',
    },
    saidOtherwise: {
      what: 'Les documents citent les mêmes propos en d’autres mots, et rien ne le dit.',
      fix: 'Dites dans le formulaire en quoi ils diffèrent, en une phrase sans parti pris.',
    },
    oneSource: {
      what: 'L’événement dit en quoi ses sources diffèrent, mais ne cite qu’un document.',
      fix: 'Ajoutez une citation de l’autre, ou retirez la différence.',
    },
    partPublished: {
      what: 'Une partie seulement de ce document est publiée.',
      fix: 'Rien, si c’est voulu. Sinon, choisissez tout le texte lors du nettoyage.',
    },
    textChanged: {
      what: 'Le texte du document a été changé après avoir été figé.',
      fix: 'Reprenez le texte, ou faites-en une nouvelle version lors du nettoyage.',
    },
    tooLong: { what: 'Un texte est trop long.', fix: 'Écrivez-en un plus court.' },
  },
};
export default found;
