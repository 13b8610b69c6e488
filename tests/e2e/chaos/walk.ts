import { expect, type Page } from '@playwright/test';
import { projectFile } from './dialogs.js';
import { differences, readShown, type Shown } from './shown.js';

export interface Walked {
  /** The project as a file. */
  readonly file: string;
  /** The steps that were undone and done again, from the last one: their names, and what there was after each. */
  readonly steps: readonly string[];
}

/** Goes back all steps and forth again: the project is the same afterwards. */
export async function walkSteps(page: Page): Promise<Walked> {
  const file = await projectFile(page, 'As one JSON file');
  const start = await readShown(page);
  const redone = await pressTool(page, 1);
  await pressTool(page, 0, redone.length);
  const undone = await pressTool(page, 0);
  await pressTool(page, 1, undone.length);
  const end = await readShown(page);
  expect(differences(stepsOf(start), stepsOf(end)), 'after all steps were undone and done again').toBe('');
  expect(
    await projectFile(page, 'As one JSON file'),
    'the project after all steps were undone and done again',
  ).toBe(file);
  return { file, steps: [...[...redone].reverse(), ...undone] };
}

/** Presses undo or redo while it can be, or so many times; returns what each took back or did, and what the page had before. */
function pressTool(page: Page, tool: 0 | 1, times = 250): Promise<readonly string[]> {
  return page.evaluate(
    async ({ tool, times }) => {
      const button = document.querySelectorAll<HTMLButtonElement>('.editor .top header .tools button')[tool];
      const steps: string[] = [];
      while (steps.length < times && button?.disabled === false) {
        const { title, status } = window.chaos.read() ?? {};
        steps.push(`${button.title}: ${title}, ${status}`);
        button.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
      return steps;
    },
    { tool, times },
  );
}

/** What undo is about. */
function stepsOf(shown: Shown): Shown {
  return { ...shown, form: '', quotes: '', open: '', named: '', renamed: '', asked: '' };
}
