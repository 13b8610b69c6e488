import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Keys',
  close: 'Close',
  empty: {
    title: 'Make your first event',
    steps: [
      'Add a document: drop a saved page, a PDF, a Word file or text below, or paste it.',
      'Select the words that say what happened, and press Enter or “Event”.',
      'Look at the title and the date, and save (Ctrl + Enter).',
    ],
    sample: 'Try it with a sample',
    sampleHelp: 'Three short texts about a harbour. They are invented; take them out whenever you like.',
    tour: 'Show me round',
    opened: 'The sample is open. Select a passage and press Enter or “Event”.',
  },
  tour: {
    title: 'How it works',
    steps: [
      {
        title: 'Documents',
        text: 'Every event rests on a document. A page cannot be fetched from another site: save it in your browser and drop the file here, or paste its text.',
      },
      {
        title: 'Select, then Enter',
        text: 'Select the words that say what happened. Enter makes an event of them, Q adds them to the selected event, M marks them for later; the bar below the words does the same. On a touch screen, tap the first word and the last.',
      },
      {
        title: 'Title and date',
        text: 'The quote is filled in and cannot be changed. The date is read from the words of the document; each choice says how. Nothing is chosen where the words are vague.',
      },
      {
        title: 'Check and publish',
        text: 'The line at the bottom counts what is missing. Publish writes one file that shows the timeline with its proof. All of it stays on this device until you publish.',
      },
    ],
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    end: 'Begin',
    place: (step, all) => `${step} of ${all}`,
  },
  groups: [
    {
      title: 'In the article',
      keys: [
        { keys: ['←', '→'], does: 'go by word' },
        { keys: ['Shift + ←', 'Shift + →'], does: 'select by word' },
        { keys: ['Ctrl + ←', 'Ctrl + →'], does: 'go by sentence, select with Shift' },
        { keys: ['Home', 'End'], does: 'start and end of the paragraph' },
        { keys: ['↑', '↓'], does: 'paragraph before and after' },
        { keys: ['Enter'], does: 'make an event of the selection, or of the sentence' },
        { keys: ['Q'], does: 'add it as a quote to the selected event' },
        { keys: ['D'], does: 'take the date from it' },
        { keys: ['M'], does: 'mark it for later' },
        { keys: ['Alt + ↓', 'Alt + ↑'], does: 'next and previous paragraph without an event' },
        { keys: ['Esc'], does: 'select nothing' },
      ],
    },
    {
      title: 'In the list of dates',
      keys: [
        { keys: ['↑', '↓'], does: 'go from date to date' },
        { keys: ['Enter'], does: 'make an event of the date and its sentence' },
        { keys: ['C'], does: 'make one, and ask for its date' },
        { keys: ['X'], does: 'dismiss a date, or restore it' },
      ],
    },
    {
      title: 'While cleaning',
      keys: [
        { keys: ['X'], does: 'leave a block out, or take it back' },
        { keys: ['M'], does: 'join it to the block before' },
        { keys: ['S'], does: 'split it' },
      ],
    },
    {
      title: 'Everywhere',
      keys: [
        { keys: ['Ctrl + Enter'], does: 'save the event' },
        { keys: ['Ctrl + Z'], does: 'undo' },
        { keys: ['Ctrl + Shift + Z'], does: 'redo' },
        { keys: ['Ctrl + O'], does: 'add documents' },
        { keys: ['Ctrl + S'], does: 'save as a file or folder' },
        { keys: ['Ctrl + Shift + S'], does: 'publish' },
        { keys: ['F6'], does: 'next pane' },
        { keys: ['?'], does: 'this list' },
      ],
    },
  ],
};
export default help;
