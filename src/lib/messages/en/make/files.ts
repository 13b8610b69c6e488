import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Save…',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  add: {
    drop: 'Drop documents here',
    choose: 'Choose files…',
    kinds:
      'Saved web pages, PDF, Word (DOCX), Markdown and text, up to 15 MB. They are read in this browser and sent nowhere.',
    importTable: 'Import a timeline or table…',
    paste: 'Or paste an article',
    pasteHelp: 'Copy its text from the page where you read it.',
    title: 'Title',
    needsTitle: 'Write the title of the article first.',
    addPasted: 'Add what is pasted',
    reading: (name) => `Reading ${name} …`,
    added: (title, paragraphs) =>
      `Added “${title}”: ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}.`,
    leftOut: (count) =>
      `${count} ${count === 1 ? 'block was' : 'blocks were'} left out; you can take them back.`,
    isFolder: (name) => `${name} is a folder: drop the files in it, or open it as a project under “Save”.`,
    sameFile: (name, title) => `${name} is the same file as “${title}”, which is here already.`,
    sameText: (name, title) => `${name} has the same text as “${title}”, which is here already.`,
    address:
      'A browser may not fetch a page of another site. Paste the text of the article, or save the page (Ctrl+S there) and drop the file here. Or fetch it with the command line:',
    charset: 'How is it written?',
    readAgain: 'Read it so',
    typed: 'typed',
  },
  refused: {
    empty: (name) => `${name} is empty.`,
    picture: (name) => `${name} is a picture: it has to go through text recognition first.`,
    rtf: (name) => `${name} is RTF: save it as DOCX or as text.`,
    gzip: (name) => `${name} is compressed with gzip: unpack it, and add what is in it.`,
    password: (name) => `${name} has a password: save it without one.`,
    wrongPassword: (name) => `The password does not open ${name}.`,
    oldOffice: (name) => `${name} is of an old form of Office: save it as DOCX.`,
    unknownKind: (name) => `${name} is no kind of document that can be read.`,
    broken: (name) => `${name} is broken, or only half loaded.`,
    zip: (name) => `${name} is a ZIP archive and no document: unpack it, and add the documents in it.`,
    tooLarge: (name) => `${name} is too large: up to 15 MB are read.`,
    charset: (name) => `${name} is an older text that does not say how it is written.`,
    noText: (name) => `${name} has no text.`,
    noPageText: (name) =>
      `${name} has no text: a script writes it. Save the page from a browser that shows it.`,
    noArticle: (name) => `No article was found in ${name}: copy the words that you need, and paste them.`,
    scan: (name) => `${name} is a scan without text: it has to go through text recognition first.`,
    form: (name) => `${name} is a form that only some programs show: print it to a PDF, and add that.`,
    lostLetters: (name) =>
      `The letters of ${name} cannot be read: its fonts do not say which letters they are.`,
    noPage: (name) => `${name} has no page in it; it may be only half loaded.`,
    webArchive: (name) =>
      `${name} is a web archive, which only the command line reads: sourceline add, with its name.`,
  },
  saving: {
    title: 'Save the project',
    zip: 'As a ZIP archive',
    zipHelp: 'The whole project with its documents; any browser opens it again.',
    json: 'As one JSON file',
    jsonHelp: 'The same in one file that a text editor opens.',
    folder: 'In a folder…',
    folderHelp: 'Only files that changed are written. sourceline check and build read it.',
    noFolder: 'This browser cannot write into folders: save a ZIP archive.',
    goOn: (folder) => `Go on in folder “${folder}”`,
    goOnHelp: 'This project was saved in a folder. What other programs changed there is taken over.',
    notNow: 'Not now',
    folderMerged: 'Changes of another program were taken over.',
    folderTaken: (folder) =>
      `${folder} has another timeline in it: open that one, or choose an empty folder. Nothing was written.`,
    folderBroken: (file, folder) => `${file} in ${folder} cannot be read any more. Nothing was written.`,
    folderConflicts: (folder) =>
      `Another program changed the same in ${folder}. Nothing was written: choose below, then it is saved.`,
    saved: (name) => `Saved ${name}.`,
    wrote: (folder, files) => `Wrote ${files} ${files === 1 ? 'file' : 'files'} into ${folder}.`,
    open: 'Open a project',
    openHelp: 'A ZIP archive, a JSON file or a folder. What is open now stays in this browser.',
    chooseFile: 'Choose a file…',
    chooseFolder: 'Choose a folder…',
    opened: (title, events, documents) =>
      `Opened “${title}”: ${events} ${events === 1 ? 'event' : 'events'}, ${documents} ${documents === 1 ? 'document' : 'documents'}.`,
    faults: (count) =>
      `${count} ${count === 1 ? 'fault was' : 'faults were'} found; what could be read is here.`,
    failed: (reason) => `That did not work: ${reason}`,
  },
  unopened: {
    broken: (name) => `${name} is broken, or only half loaded. Nothing was changed.`,
    foreign: (name) => `${name} is no project: it has neither a timeline nor sources. Nothing was changed.`,
    tooLarge: (name) => `${name} unpacks to more than 500 MB and is not opened. Nothing was changed.`,
    path: (name) =>
      `${name} has files that would lie outside of its folder and is not opened. Nothing was changed.`,
    encrypted: (name) => `${name} has a password: save it without one. Nothing was changed.`,
    newer: (name) =>
      `${name} was written by a newer version of this editor: load this page again, and then open it. Nothing was changed.`,
  },
  publishing: {
    title: 'Publish',
    help: 'Files to put on any web server, or to send. The timeline is checked before.',
    notReady: 'No event is ready to be published: each needs a date and a quote.',
    issues: (count) => `${count} ${count === 1 ? 'fault has' : 'faults have'} to be put right before.`,
    drafts: (count) => `${count} ${count === 1 ? 'draft is' : 'drafts are'} not published.`,
    unquoted: (count) =>
      `${count} ${count === 1 ? 'event is' : 'events are'} left out: a quote is not found at its place in its document.`,
    faults: (count) => `${count} ${count === 1 ? 'fault remains' : 'faults remain'} in what is published.`,
    ask: (name) => `Save ${name} as it is?`,
    goOn: 'Save it all the same',
    look: 'Look at them first',
    partly: (count) => `Of ${count} ${count === 1 ? 'document' : 'documents'} only a part is published.`,
    standalone: 'One HTML file',
    standaloneHelp: 'Works from a disk, a mail or any server, without the network.',
    embed: 'Page to embed',
    embedHelp: 'Put it on your server, and show it in a frame.',
    formats: 'Other formats',
    all: 'All of them as ZIP',
    making: (name) => `Making ${name} …`,
    made: (name) => `Saved ${name}.`,
    failed: (name, reason) => `${name} was not made: ${reason}`,
  },
};
export default files;
