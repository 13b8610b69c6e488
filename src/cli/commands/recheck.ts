import type { Command } from '../command.js';

export const recheck: Command = {
  name: 'recheck',
  operands: '[folder]',
  summary: 'ask the publishers’ pages again, and say which quotes are no longer there',
  options: [
    { name: 'source', value: '<id>', help: 'ask only for this source', isMultiple: true },
    { name: 'allow-local', help: 'ask hosts of this machine and of private networks too' },
    { name: 'json', help: 'as JSON, for programs' },
  ],
  min: 0,
  max: 1,
  notes: [
    'Each source that has an address and that events quote is fetched as `add` fetches it, and each quote is looked for: unchanged, moved to another paragraph, outside the article, changed (with a word diff) or gone. Writes nothing, and nothing of it is published.',
    'Exit codes: 0 every quote is still there, 1 a quote is changed or gone, 2 none is, but a page gave no text or the command cannot be done.',
    'Example: sourceline recheck harbour --json',
  ],
  run: async (given, context) => {
    // What reads pages is large, and only who archives documents needs it.
    const { recheckProject } = await import('../recheck-project.js');
    return recheckProject(given, context);
  },
};
