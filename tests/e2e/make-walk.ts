import { expect, type Page } from '@playwright/test';
import type { MakeMessages } from '../../src/lib/messages/types/make/make';
import { FERRY_PAGE, MakeHands, RIGHT_TO_LEFT } from './make-hands';

/** What a state is called, and the part of the page that is new in it. */
export type LookAt = (name: string, part: string) => Promise<void>;

/** A walk through every state of the editor: tests look at the page in each. */
export class MakeWalk extends MakeHands {
  readonly #lookAt: LookAt;

  constructor(page: Page, words: MakeMessages, look: LookAt) {
    super(page, words);
    this.#lookAt = look;
  }

  /** From an empty project to a published one, through every state between. */
  async walk(address: string): Promise<void> {
    await this.page.goto(address);
    await this.empty();
    await this.documents();
    await this.clean();
    await this.article();
    await this.dates();
    await this.form();
    await this.timeline();
    await this.event();
    await this.kept();
  }

  async empty(): Promise<void> {
    const { help } = this.words;
    await expect(this.pane('article')).toBeAttached();
    await this.show('article');
    await this.#look('empty', 'html');
    await this.show('documents');
    await this.#look('documents of an empty project', '#make-documents');
    await this.show('article');
    await this.button(help.empty.tour).click();
    await this.#look('tour', 'dialog[open]');
    for (let step = 1; step < help.tour.steps.length; step += 1)
      await this.button(help.tour.next, this.dialog).click();
    await this.#look('end of the tour', 'dialog[open]');
    await this.button(help.tour.end, this.dialog).click();
    await this.page.keyboard.press('?');
    await this.#look('keys', 'dialog[open]');
    await this.page.keyboard.press('Escape');
    await this.button(help.empty.sample).click();
    await this.#look('sample', 'html');
  }

  async documents(): Promise<void> {
    const { add } = this.words.files;
    await this.show('documents');
    const files = this.pane('documents').locator('input[type=file]');
    await files.setInputFiles([
      { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]) },
      { name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xff, 0x80]) },
      { name: 'ferry.html', mimeType: 'text/html', buffer: Buffer.from(FERRY_PAGE) },
      { name: 'ferry2.html', mimeType: 'text/html', buffer: Buffer.from(FERRY_PAGE) },
      { name: 'majlis.md', mimeType: 'text/markdown', buffer: Buffer.from(RIGHT_TO_LEFT) },
    ]);
    await expect(this.page.locator('.add li')).toHaveCount(5);
    await this.show('documents');
    await this.#look('refused documents', '#make-documents');
    const box = this.pane('documents').getByRole('textbox', { name: add.paste });
    await box.fill('https://courier.example/quay?a=1');
    await this.#look('address pasted', '.add');
    await box.fill('The quay was closed on 3 March.');
    await this.button(add.addPasted).click();
    await this.#look('pasted without a title', '.add');
    await box.fill('');
  }

  async clean(): Promise<void> {
    const { documents, fields, cleaning } = this.words.shell;
    await this.open('Ferry to run again');
    await this.button(documents.clean).click();
    const pane = this.pane('article');
    await pane.locator('summary').click();
    await pane.getByLabel(fields.published, { exact: true }).fill('soon');
    await pane.getByLabel(fields.published, { exact: true }).press('Tab');
    await this.#look('cleaning with a fault in a field', '#make-article');
    await pane.getByLabel(fields.published, { exact: true }).fill('2025-03-12');
    await pane.locator('[data-block]').first().focus();
    await pane.locator('[data-block]', { hasText: 'petition' }).press('s');
    await expect(pane.getByLabel(cleaning.splitHelp)).toBeFocused();
    await this.#look('splitting a block', '#make-article');
    await this.page.keyboard.press('Escape');
    await this.button(documents.freeze).click();
    await this.#look('text pinned', '#make-article');
    await this.button(documents.read).click();
  }

  async article(): Promise<void> {
    const { marks } = this.words.article;
    await this.open('مجلس');
    await this.paragraph(1).focus();
    await this.keys('Shift+ArrowLeft');
    await this.#look('words selected from right to left', '#make-article');
    await this.open('Council backs');
    await this.paragraph(1).focus();
    await this.keys('ArrowRight', 'ArrowRight');
    await this.#look('caret', '#make-article');
    await this.keys('Shift+ArrowDown', 'Shift+ArrowDown');
    await this.#look('selection over two paragraphs', '#make-article');
    await this.keys('m', 'End', 'Shift+ArrowLeft', 'm');
    await this.button(marks.count(2)).click();
    await this.#look('queue of marks', '#make-article');
    await this.button(marks.start).click();
    await this.#look('form of a mark', 'html');
    // What is discarded stays marked, and the round goes on.
    for (let left = 2; left > 0; left -= 1) await this.button(this.words.form.discard).click();
    await this.show('article');
    await this.button(marks.count(2)).click();
  }

  async dates(): Promise<void> {
    const { dates } = this.words.article;
    await this.show('article');
    await this.button(this.words.shell.documents.dates).click();
    const items = this.pane('article').locator('[data-date]');
    await items.first().click();
    await this.#look('dates first', '#make-article');
    await this.button(dates.dismiss).click();
    await this.pane('article').locator('section.dates li').last().locator('[data-date]').click();
    await this.#look('a date that was dismissed', '#make-article');
    await this.button(this.words.shell.documents.read).click();
  }

  async form(): Promise<void> {
    const { form } = this.words;
    const pane = this.pane('form');
    await this.startEvent(2);
    await this.#look('form of a new event', 'html');
    await pane.getByLabel(form.name, { exact: true }).fill('');
    await this.page.keyboard.press('Control+Enter');
    await pane.locator('summary').click();
    await this.#look('form with a fault', '#make-form');
    await pane.getByLabel(form.name, { exact: true }).fill('Mayor speaks');
    await pane.getByRole('combobox', { name: form.actors }).fill('Ida Krol');
    await this.keys('Enter');
    await pane.getByLabel(form.name, { exact: true }).press('Control+Enter');
    await this.startEvent(5);
    await pane.getByLabel(form.name, { exact: true }).fill('Petition handed in');
    await pane.getByRole('radio', { name: form.anotherDate }).check();
    const typed = pane.getByRole('textbox', { name: form.anotherDate });
    await typed.fill('no day');
    await this.#look('date that is not read', '#make-form');
    await typed.fill('8 March 2025');
    await this.keys('Control+Enter');
    await this.#look('date that the words contradict', '#make-form');
    await pane.locator('.typed .buttons button').last().click();
    await pane.getByLabel(form.name, { exact: true }).press('Control+Enter');
    // An event without a date is a draft.
    await this.startEvent(6);
    await pane.getByLabel(form.name, { exact: true }).fill('Work begins');
    await this.keys('Control+Enter');
  }

  async timeline(): Promise<void> {
    await this.mark('Petition').click();
    await this.#look('event selected on the timeline', 'html');
    await this.plot.focus();
    await this.keys('F2');
    await this.#look('title changed in place', '.live');
    await this.keys('Escape');
    await this.plot.focus();
    await this.keys('m', 'ArrowRight');
    await this.#look('date moved by keys', '.live');
    await this.keys('Enter');
    await this.page.getByRole('alertdialog').getByRole('button').last().click();
    await this.#look('date moved against its words', '.live');
    await this.keys('Escape');
  }

  async event(): Promise<void> {
    const { actions } = this.words.form;
    const pane = this.pane('form');
    await this.show('form');
    await this.#look('issues and the selected event', '#make-form');
    for (const [name, say] of [
      ['merge', actions.merge],
      ['move of a quote', actions.moveQuote],
      ['rename', actions.rename],
    ] as const) {
      await this.button(say, pane).first().click();
      if (name === 'rename') {
        await pane.getByLabel(actions.id).fill('No id!');
        await this.button(actions.renameNow, pane).click();
      }
      await this.#look(name, '#make-form');
    }
    await this.button(actions.change, pane).click();
    await this.#look('form of an event that is there', '#make-form');
    await this.keys('Escape');
  }

  async kept(): Promise<void> {
    const { storage, files, shell } = this.words;
    await this.#openTool(shell.timeline.about);
    await this.#look('about the timeline', 'dialog[open]');
    await this.keys('Escape');
    await this.#openTool(storage.versions);
    await this.#look('no versions', 'dialog[open]');
    await this.keys('Escape');
    await this.#openTool(storage.projects.button);
    await this.button(storage.projects.begin).click();
    await this.#openTool(storage.projects.button);
    await this.dialog.locator('li button').nth(1).click();
    await this.#look('projects, one to be deleted', 'dialog[open]');
    await this.button(storage.projects.keep).click();
    await this.dialog.locator('li button').first().click();
    await this.#openTool(storage.versions);
    await this.dialog.getByRole('button', { expanded: false }).first().click();
    await this.#look('versions', 'dialog[open]');
    await this.keys('Escape');
    await this.button(files.save).click();
    await this.#look('save', 'dialog[open]');
    await this.dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'broken.zip', mimeType: 'application/zip', buffer: Buffer.from('PK half') });
    await expect(this.dialog.getByRole('alert')).toBeVisible();
    await this.#look('a file that is no project', 'dialog[open]');
    await this.keys('Escape');
    await this.button(shell.publish).click();
    await this.#look('publish', 'dialog[open]');
    await this.keys('Escape');
  }

  /** A narrow page has its less used tools behind a button, and puts them away when one was chosen. */
  async #openTool(name: string): Promise<void> {
    const more = this.button(this.words.shell.more);
    if (await more.isVisible()) await more.click();
    await this.button(name).click();
  }

  async #look(name: string, part: string): Promise<void> {
    await expect(this.page.locator(part).first()).toBeVisible();
    await this.#lookAt(name, part);
  }
}
