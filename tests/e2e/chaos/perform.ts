import type { Locator, Page } from '@playwright/test';
import { leaveAndReturn, projectFile, returnToVersion } from './dialogs.js';
import { press, SOON, typeOver } from './pressing.js';
import type { Command } from './commands.js';
import { fileOf } from './files.js';

/** Types on in the form, or else in the title, as fast as a good typist, until it is stopped. */
export async function typeOn(page: Page, text: string, stop: AbortSignal): Promise<void> {
  const field = page.locator('#make-form form input.field').first();
  await ((await field.count()) > 0 ? field : page.locator('input.title')).focus(SOON);
  for (const letter of text) {
    if (stop.aborted) return;
    await page.keyboard.type(letter, { delay: 30 });
  }
}

/** Does one command as far as what it is about is there; returns whether it was. */
export async function perform(
  page: Page,
  command: Exclude<Command, { do: 'second' | 'full' }>,
): Promise<boolean> {
  const form = page.locator('#make-form');
  const one = (selector: string, number: number): Promise<Locator | undefined> =>
    choose(page.locator(selector), number);
  switch (command.do) {
    case 'title': {
      await typeOver(page, page.locator('input.title'), command.text);
      if (command.isDone) await page.keyboard.press('Enter');
      return true;
    }
    case 'paste':
      return paste(page, command.text, command.isDone);
    case 'file':
      await page.locator('.editor input[type=file]').setInputFiles(fileOf(command.kind, command.number));
      await page.waitForTimeout(50);
      return true;
    case 'type': {
      for (const summary of await form.locator('form details:not([open]) > summary').all())
        await summary.click(SOON);
      const field = await one('#make-form form :is(input:not([type=radio]), textarea)', command.field);
      if (!field) return false;
      await typeOver(page, field, command.text);
      return true;
    }
    case 'date': {
      const radio = await one('#make-form form input[type=radio]', command.number);
      await radio?.click(SOON);
      return radio !== undefined;
    }
    case 'count': {
      const select = form.locator('form fieldset > select').last();
      if ((await select.count()) === 0) return false;
      const count = await select.locator('option').count();
      await select.selectOption({ index: command.number % count }, SOON);
      const field = form.locator('form fieldset > input').last();
      if ((await field.count()) > 0) await typeOver(page, field, command.text);
      return true;
    }
    case 'open': {
      const document = await one('#make-documents .document', command.number);
      await document?.click(SOON);
      return document !== undefined;
    }
    case 'clean':
      return clean(page, command.block, command.keys);
    case 'select': {
      await press(page, 'Read');
      const paragraph = await one('#make-article [data-words]', command.paragraph);
      if (!paragraph) return false;
      await paragraph.focus(SOON);
      await page.keyboard.press('Home');
      for (let word = 0; word < command.words; word += 1) await page.keyboard.press('Shift+ArrowRight');
      if (command.isLong) await page.keyboard.press('Shift+ArrowDown');
      return true;
    }
    case 'key': {
      if ((await page.locator('#make-article [data-words]:focus').count()) === 0) {
        const paragraph = await one('#make-article [data-words]', command.key.charCodeAt(0));
        if (!paragraph) return false;
        await paragraph.focus(SOON);
      }
      await page.keyboard.press(command.key);
      return true;
    }
    case 'mark': {
      const mark = page.locator('#make-article ol li .button').first();
      if ((await mark.count()) === 0 || !(await mark.isVisible())) return false;
      await mark.click(SOON);
      return true;
    }
    case 'save':
      if ((await form.locator('form').count()) === 0) return false;
      await form.locator('form input').first().press('Control+Enter', SOON);
      return true;
    case 'discard':
      return press(form, 'Discard');
    case 'bringBack':
      return press(form, 'Bring back what was discarded');
    case 'pick': {
      const plot = page.locator('.live svg.plot');
      if ((await plot.count()) === 0) return false;
      await plot.focus(SOON);
      for (let step = 0; step <= command.number; step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      return true;
    }
    case 'edit': {
      const undated = await one('.live .undated button', command.number);
      if (!undated) return press(form, 'Change');
      await undated.click(SOON);
      return true;
    }
    case 'retitle': {
      if (!(await press(page.locator('.live .bar'), /^Title/))) return false;
      const field = page.locator('.live .bar input');
      if ((await field.count()) === 0) return false;
      await typeOver(page, field, command.text);
      if (command.isDone) await page.keyboard.press('Enter');
      return true;
    }
    case 'move':
      return move(page, command.keys, command.answer);
    case 'rename': {
      if (!(await press(form, 'Rename…'))) return false;
      const field = form.locator('.panel input');
      if ((await field.count()) === 0) return false;
      await typeOver(page, field, command.text.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
      if (command.isDone) await press(form.locator('.panel'), 'Rename');
      return true;
    }
    case 'merge':
    case 'quote': {
      const isMerge = command.do === 'merge';
      if (!(await press(form, isMerge ? 'Merge…' : 'Move a quote…'))) return false;
      const select = form.locator('.panel select').last();
      const count = await select.locator('option').count();
      if (count === 0) return false;
      await select.selectOption({ index: command.number % count }, SOON);
      return press(form.locator('.panel'), isMerge ? 'Merge' : 'Move');
    }
    case 'draft':
      return (await press(form, 'Make it a draft')) || press(form, 'Make it no draft');
    case 'delete':
      return press(form, 'Delete');
    case 'freeze':
      if (!(await press(page, 'Clean'))) return false;
      return press(page, 'Pin the text');
    case 'removeDocument':
      return press(page.locator('#make-documents'), /^Remove/);
    case 'sample':
      return press(page.locator('#make-article .empty'), /sample/i);
    case 'undo':
    case 'redo': {
      const tool = page.locator('.editor .top header .tools button').nth(command.do === 'undo' ? 0 : 1);
      let times = 0;
      for (; times < command.times && (await tool.isEnabled()); times += 1) await tool.click(SOON);
      return times > 0;
    }
    case 'wait':
      await page.waitForTimeout(command.number);
      return true;
    case 'zip':
      await projectFile(page, 'As a ZIP archive');
      return true;
    case 'version':
      return returnToVersion(page);
    default:
      return leaveAndReturn(page);
  }
}

async function choose(all: Locator, number: number): Promise<Locator | undefined> {
  const count = await all.count();
  const found = all.nth(number % Math.max(count, 1));
  return count > 0 && (await found.isVisible()) ? found : undefined;
}

async function paste(page: Page, text: string, isDone: boolean): Promise<boolean> {
  const documents = page.locator('#make-documents');
  await typeOver(page, documents.locator('textarea'), `The ferry of ${text} ran again on 3 March 2025.`);
  const title = documents.locator('.box input');
  if ((await title.count()) === 0) return true;
  await typeOver(page, title, `Ferry ${text}`);
  return isDone && (await press(documents, 'Add what is pasted'));
}

async function clean(page: Page, block: number, keys: readonly string[]): Promise<boolean> {
  if (!(await press(page, 'Clean'))) return false;
  const found = await choose(page.locator('[data-block]'), block);
  if (!found) return false;
  await found.focus(SOON);
  for (const key of keys) {
    await page.keyboard.press(key);
    if (key !== 's') continue;
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }
  return press(page, 'Read');
}

async function move(page: Page, keys: readonly string[], answer: 'take' | 'keep' | 'none'): Promise<boolean> {
  if (!(await press(page.locator('.live .bar'), /^Move/))) return false;
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await page.waitForTimeout(20);
  if ((await question.count()) === 0) return true;
  if (answer === 'keep') return press(question, /^Keep/);
  await typeOver(page, question.locator('input'), 'the minutes');
  return answer === 'none' || press(question, /^Take/);
}
