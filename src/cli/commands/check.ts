import { outcomeOf } from '../check.js';
import type { Command } from '../command.js';
import type { Checked } from '../folder.js';
import { readTarget } from '../target.js';
import { EXIT } from '../usage.js';

export const check: Command = {
  name: 'check',
  operands: '<file|folder|->…',
  summary: 'hold timelines against their sources: every quote, date and id',
  options: [],
  min: 1,
  max: Infinity,
  notes: [
    'The first hundred faults of each timeline are told, with place, what was found and how to mend it; the others are counted.',
    'An events.ts is a program and is run, so check only your own; a timeline as JSON is only read.',
  ],
  run: async ({ operands }, { terminal, load, from }) => {
    const checked: Checked[] = [];
    for (const [index, name] of operands.entries()) {
      terminal.progress(`reading ${name} (${index + 1} of ${operands.length})`);
      checked.push(await readTarget(name, { load, from, read: terminal.read }));
    }
    const outcome = outcomeOf(checked, { isColoured: terminal.isColoured });
    await terminal.write(outcome.text);
    return outcome.isClean ? EXIT.done : EXIT.faults;
  },
};
