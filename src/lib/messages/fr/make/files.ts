import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Enregistrer…',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  add: {
    drop: 'Déposez des documents ici',
    choose: 'Choisir des fichiers…',
    kinds:
      'Pages web enregistrées, PDF, Word (DOCX), Markdown et texte, jusqu’à 15 Mo. Ils sont lus dans ce navigateur et ne sont envoyés nulle part.',
    importTable: 'Importer une chronologie ou un tableau…',
    paste: 'Ou collez un article',
    pasteHelp: 'Copiez son texte depuis la page où vous le lisez.',
    title: 'Titre',
    needsTitle: 'Écrivez d’abord le titre de l’article.',
    addPasted: 'Ajouter le texte collé',
    reading: (name) => `Lecture de ${name}…`,
    added: (title, paragraphs) =>
      `« ${title} » ajouté : ${paragraphs} ${paragraphs < 2 ? 'paragraphe' : 'paragraphes'}.`,
    leftOut: (count) =>
      `${count} ${count < 2 ? 'bloc a été laissé' : 'blocs ont été laissés'} de côté ; vous pouvez les reprendre.`,
    isFolder: (name) =>
      `${name} est un dossier : déposez les fichiers qu’il contient, ou ouvrez-le comme projet sous « Enregistrer ».`,
    sameFile: (name, title) => `${name} est le même fichier que « ${title} », qui est déjà ici.`,
    sameText: (name, title) => `${name} a le même texte que « ${title} », qui est déjà ici.`,
    address:
      'Un navigateur ne peut pas charger une page d’un autre site. Collez le texte de l’article, ou enregistrez la page (Ctrl+S sur celle-ci) et déposez le fichier ici. Ou chargez-la avec la ligne de commande :',
    charset: 'Comment est-il codé ?',
    readAgain: 'Lire ainsi',
    typed: 'saisi',
  },
  refused: {
    empty: (name) => `${name} est vide.`,
    picture: (name) => `${name} est une image : il faut d’abord en reconnaître le texte.`,
    rtf: (name) => `${name} est du RTF : enregistrez-le en DOCX ou en texte.`,
    gzip: (name) => `${name} est compressé avec gzip : décompressez-le et ajoutez son contenu.`,
    password: (name) => `${name} a un mot de passe : enregistrez-le sans.`,
    wrongPassword: (name) => `Le mot de passe n’ouvre pas ${name}.`,
    oldOffice: (name) => `${name} est dans un ancien format d’Office : enregistrez-le en DOCX.`,
    unknownKind: (name) => `${name} n’est pas un type de document qui peut être lu.`,
    broken: (name) => `${name} est endommagé, ou chargé à moitié.`,
    zip: (name) =>
      `${name} est une archive ZIP et non un document : décompressez-la et ajoutez ses documents.`,
    tooLarge: (name) => `${name} est trop grand : jusqu’à 15 Mo sont lus.`,
    charset: (name) => `${name} est un texte ancien qui ne dit pas comment il est codé.`,
    noText: (name) => `${name} n’a pas de texte.`,
    noPageText: (name) =>
      `${name} n’a pas de texte : un script l’écrit. Enregistrez la page depuis un navigateur qui la montre.`,
    noArticle: (name) =>
      `Aucun article n’a été trouvé dans ${name} : copiez les mots dont vous avez besoin et collez-les.`,
    scan: (name) => `${name} est une numérisation sans texte : il faut d’abord le reconnaître.`,
    form: (name) =>
      `${name} est un formulaire que seuls certains programmes montrent : imprimez-le en PDF et ajoutez celui-ci.`,
    lostLetters: (name) =>
      `Les lettres de ${name} sont illisibles : ses polices ne disent pas lesquelles elles sont.`,
    noPage: (name) => `${name} ne contient pas de page ; il est peut-être chargé à moitié.`,
    webArchive: (name) =>
      `${name} est une archive web, que seule la ligne de commande lit : sourceline add, avec son nom.`,
  },
  saving: {
    title: 'Enregistrer le projet',
    zip: 'En archive ZIP',
    zipHelp: 'Tout le projet avec ses documents ; tout navigateur la rouvre.',
    json: 'En un fichier JSON',
    jsonHelp: 'La même chose dans un fichier qu’un éditeur de texte ouvre.',
    folder: 'Dans un dossier…',
    folderHelp: 'Seuls les fichiers modifiés sont écrits. sourceline check et build le lisent.',
    noFolder: 'Ce navigateur ne peut pas écrire dans un dossier : enregistrez une archive ZIP.',
    goOn: (folder) => `Continuer dans le dossier « ${folder} »`,
    goOnHelp:
      'Ce projet a été enregistré dans un dossier. Ce que d’autres programmes y ont modifié est repris.',
    notNow: 'Pas maintenant',
    folderMerged: 'Les modifications d’un autre programme ont été reprises.',
    folderTaken: (folder) =>
      `${folder} contient une autre chronologie : ouvrez-la, ou choisissez un dossier vide. Rien n’a été écrit.`,
    folderBroken: (file, folder) => `${file} dans ${folder} n’est plus lisible. Rien n’a été écrit.`,
    folderConflicts: (folder) =>
      `Un autre programme a modifié la même chose dans ${folder}. Rien n’a été écrit : choisissez ci-dessous, puis l’enregistrement se fait.`,
    saved: (name) => `${name} enregistré.`,
    wrote: (folder, files) => `${files} ${files < 2 ? 'fichier écrit' : 'fichiers écrits'} dans ${folder}.`,
    open: 'Ouvrir un projet',
    openHelp: 'Une archive ZIP, un fichier JSON ou un dossier. Ce qui est ouvert reste dans ce navigateur.',
    chooseFile: 'Choisir un fichier…',
    chooseFolder: 'Choisir un dossier…',
    opened: (title, events, documents) =>
      `« ${title} » ouvert : ${events} ${events < 2 ? 'événement' : 'événements'}, ${documents} ${documents < 2 ? 'document' : 'documents'}.`,
    faults: (count) =>
      `${count} ${count < 2 ? 'défaut trouvé' : 'défauts trouvés'} ; ce qui a pu être lu est ici.`,
    failed: (reason) => `Cela n’a pas réussi : ${reason}`,
  },
  unopened: {
    broken: (name) => `${name} est endommagé, ou chargé à moitié. Rien n’a été changé.`,
    foreign: (name) => `${name} n’est pas un projet : il n’a ni chronologie ni sources. Rien n’a été changé.`,
    tooLarge: (name) =>
      `${name} fait plus de 500 Mo une fois décompressé et n’est pas ouvert. Rien n’a été changé.`,
    path: (name) =>
      `${name} a des fichiers qui seraient hors de son dossier et n’est pas ouvert. Rien n’a été changé.`,
    encrypted: (name) => `${name} a un mot de passe : enregistrez-le sans. Rien n’a été changé.`,
    newer: (name) =>
      `${name} a été écrit par une version plus récente de cet éditeur : rechargez cette page, puis ouvrez-le. Rien n’a été changé.`,
  },
  publishing: {
    title: 'Publier',
    help: 'Des fichiers pour tout serveur web, ou à envoyer. La chronologie est vérifiée avant.',
    notReady: 'Aucun événement n’est prêt : il faut à chacun une date et une citation.',
    issues: (count) =>
      `${count} ${count < 2 ? 'défaut doit être corrigé' : 'défauts doivent être corrigés'} avant.`,
    drafts: (count) =>
      `${count} ${count < 2 ? 'brouillon n’est pas publié' : 'brouillons ne sont pas publiés'}.`,
    unquoted: (count) =>
      `${count} ${count < 2 ? 'événement est omis' : 'événements sont omis'} : une citation n’est pas à sa place dans son document.`,
    faults: (count) => `${count} ${count < 2 ? 'défaut reste' : 'défauts restent'} dans ce qui est publié.`,
    ask: (name) => `Enregistrer ${name} tel quel ?`,
    goOn: 'Enregistrer quand même',
    look: 'Les voir d’abord',
    partly: (count) => `De ${count} ${count < 2 ? 'document' : 'documents'}, seule une partie est publiée.`,
    standalone: 'Un fichier HTML',
    standaloneHelp: 'Fonctionne depuis un disque, un courriel ou tout serveur, sans réseau.',
    embed: 'Page à intégrer',
    embedHelp: 'Mettez-la sur votre serveur et montrez-la dans un cadre.',
    formats: 'Autres formats',
    all: 'Tous en ZIP',
    making: (name) => `Création de ${name}…`,
    made: (name) => `${name} enregistré.`,
    failed: (name, reason) => `${name} n’a pas été créé : ${reason}`,
  },
};
export default files;
