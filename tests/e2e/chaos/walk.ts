import { expect, type Page } from '@playwright/test';
import { projectFile } from './dialogs.js';
import { differences, readShown, type Shown } from './shown.js';

interface Walked {
  /** The project as a file. */
  readonly file: string;
  /** So many steps were undone and done again. */
  readonly steps: number;
}

/** Goes back all steps and forth again: the project is the same afterwards. */
export async function walkSteps(page: Page): Promise<Walked> {
  const file = await projectFile(page, 'As one JSON file');
  const start = await readShown(page);
  const redo = await pressTool(page, 1);
  await pressTool(page, 0, redo);
  const undone = await pressTool(page, 0);
  await pressTool(page, 1, undone);
  const end = await readShown(page);
  expect(differences(stepsOf(start), stepsOf(end)), 'after all steps were undone and done again').toBe('');
  expect(
    await projectFile(page, 'As one JSON file'),
    'the project after all steps were undone and done again',
  ).toBe(file);
  return { file, steps: redo + undone };
}

/** Presses undo or redo while it can be, or so many times; returns how often. */
function pressTool(page: Page, tool: 0 | 1, times = 250): Promise<number> {
  return page.evaluate(
    async ({ tool, times }) => {
      const button = document.querySelectorAll<HTMLButtonElement>('.editor .top header .tools button')[tool];
      let count = 0;
      for (; count < times && button?.disabled === false; count += 1) {
        button.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
      return count;
    },
    { tool, times },
  );
}

/** What undo is about. */
function stepsOf(shown: Shown): Shown {
  return { ...shown, form: '', quotes: '', open: '', named: '', renamed: '', asked: '' };
}
