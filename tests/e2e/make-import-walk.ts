import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { MakeImports } from '../../src/lib/messages/types/make/imports';
import type { MakeMessages } from '../../src/lib/messages/types/make/make';
import { MakeHands } from './make-hands';
import type { LookAt } from './make-walk';

/** A table about the sample, with whatever an import has to ask and to say. */
const TRAPS = 'tests/fixtures/import-dialog/traps.csv';

/** Text that can be a document as well as a timeline. */
const NOTES = 'title: The harbour\n\n2025-03-03: Petition handed in\n2025-03-11: The council votes\n';

const COUNCIL = 'Council votes to build the new quay';
const SUIT = 'Cooperative files a suit against the quay';
const BUS = 'Timetable of the bus printed anew';

/** A walk through every state of an import, and of the drafts that it makes: tests look at the page in each. */
export class MakeImportWalk extends MakeHands {
  readonly #imports: MakeImports;
  readonly #lookAt: LookAt;

  constructor(page: Page, words: MakeMessages, imports: MakeImports, look: LookAt) {
    super(page, words);
    this.#imports = imports;
    this.#lookAt = look;
  }

  /** From the sample to drafts with their passages, and to the same file again. */
  async walk(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.pane('article')).toBeAttached();
    await this.show('article');
    await this.button(this.words.help.empty.sample).click();
    await expect(this.paragraph(1)).toBeVisible();
    await this.choose();
    await this.columns();
    await this.report();
    await this.passages();
    await this.again();
  }

  async choose(): Promise<void> {
    await this.show('documents');
    await this.button(this.words.files.add.importTable, this.pane('documents')).click();
    await this.#look('choosing a file to import');
    const picture = {
      name: 'a.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]),
    };
    await this.dialog.locator('input[type=file]').setInputFiles(picture);
    await expect(this.dialog.getByRole('alert')).toBeVisible();
    await this.#look('a file that is not read');
    await this.keys('Escape');
    await this.#add({ name: 'plan.md', mimeType: 'text/markdown', buffer: Buffer.from(NOTES) });
    await expect(this.button(this.#imports.unsure.document)).toBeVisible();
    await this.#look('a file that can be a document');
    await this.keys('Escape');
    await expect(this.dialog).toBeHidden();
  }

  async columns(): Promise<void> {
    const { mapping } = this.#imports;
    const use = (column: string) => this.dialog.getByLabel(mapping.useOf(column));
    await this.#add(TRAPS);
    await expect(use('Event')).toHaveValue('title');
    await this.#look('columns of a table, and a question of its dates');
    await use('Event').selectOption('ignore');
    await this.button(mapping.next).click();
    await this.#look('columns without a title, and no answer');
    await use('Event').selectOption('title');
    await use('Ref').selectOption('id');
    await use('Party').selectOption('lane');
    await use('Said').selectOption('quote');
    await use('Weight').selectOption('importance');
    await this.dialog.getByRole('radio').first().check();
    await this.button(mapping.next).click();
  }

  async report(): Promise<void> {
    const { report, done } = this.#imports;
    await expect(this.dialog.getByRole('heading', { name: report.title })).toBeVisible();
    await this.#openAll();
    await this.#look('what an import would do');
    await this.dialog.locator('button.main').click();
    await expect(this.button(done.find)).toBeVisible();
    await this.#look('pages to archive');
    await this.button(done.find).click();
  }

  async passages(): Promise<void> {
    const { queue } = this.#imports;
    const title = this.pane('form').locator('.queue h3').first();
    await expect(title).toHaveText(COUNCIL);
    await expect(this.pane('form').locator('.queue blockquote').first()).toBeVisible();
    await this.#look('a draft with passages', '#make-form');
    const goTo = async (wanted: string): Promise<void> => {
      for (let most = 9; most > 0 && (await title.textContent()) !== wanted; most -= 1)
        await this.keys('ArrowRight');
      await expect(title).toHaveText(wanted);
    };
    await goTo(BUS);
    await expect(this.pane('form')).toContainText(queue.noneFound);
    await this.#look('a draft without a passage', '#make-form');
    await goTo(SUIT);
    await this.keys('1');
    await this.pane('form').locator('.ask button').last().click();
    await expect(this.pane('form')).toContainText(queue.reasonMissing);
    await this.#look('a date of a file that the words contradict', '#make-form');
    await title.click();
    await this.keys('Escape');
    await this.button(queue.edit).click();
    await expect(this.pane('form').locator('details dl')).toBeAttached();
    await this.pane('form').locator('details').last().locator('summary').click();
    await this.#look('a draft in the form, with what the file says', '#make-form');
    await this.pane('form').getByLabel(this.words.form.name, { exact: true }).fill('Fishermen sue');
    await this.keys('Control+Enter');
    await expect(this.pane('form').locator('.queue')).toBeVisible();
    await this.button(queue.close).click();
    await this.#look('drafts without a passage are counted', '#make-form');
  }

  async again(): Promise<void> {
    const { mapping, conflicts } = this.#imports;
    const changed = readFileSync(TRAPS, 'utf8')
      .replace(SUIT, 'Suit filed against the quay')
      .replace(/^h5,.*\n/m, '');
    await this.#add({ name: 'traps.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
    await expect(this.dialog).toContainText(mapping.remembered);
    await this.#look('columns that are remembered');
    await this.dialog.getByRole('radio').first().check();
    await this.button(mapping.next).click();
    await expect(this.dialog.getByRole('group').first()).toContainText('Suit filed');
    await this.#openAll();
    await this.#look('changed here and in the file');
    await this.dialog.getByRole('radio', { name: conflicts.theirs }).first().check();
    await this.dialog.locator('button.main').click();
    await this.#look('what was updated');
  }

  /** Chooses a file where documents are added. */
  async #add(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.show('documents');
    await this.pane('documents').locator('input[type=file]').setInputFiles(file);
    await expect(this.dialog).toBeVisible();
  }

  async #openAll(): Promise<void> {
    const closed = this.dialog.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
  }

  async #look(name: string, part = 'dialog[open]'): Promise<void> {
    await expect(this.page.locator(part).first()).toBeVisible();
    await this.#lookAt(name, part);
  }
}
