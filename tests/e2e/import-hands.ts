import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import make from '../../src/lib/messages/en/make';
import words from '../../src/lib/messages/en/make/imports';
import { MakeHands } from './make-hands';

/** A file for the dialog of imports. */
export const fixture = (name: string): string => `tests/fixtures/import-dialog/${name}`;

/** What tests do in the dialog of imports, in English. */
export class ImportHands extends MakeHands {
  /** Opens the editor with the sample's documents. */
  async begin(): Promise<void> {
    await this.page.goto('./make/');
    await this.button(make.help.empty.sample).click();
    await expect(this.paragraph(1)).toBeVisible();
  }

  /** Chooses files where documents are added. */
  async add(...names: readonly string[]): Promise<void> {
    await this.show('documents');
    await this.pane('documents').locator('input[type=file]').setInputFiles(names.map(fixture));
    await expect(this.dialog).toBeVisible();
  }

  /** Drops files on the page, whatever is open. */
  async drop(...names: readonly string[]): Promise<void> {
    const files = names.map((name) => ({ name, text: readFileSync(fixture(name), 'utf8') }));
    const dataTransfer = await this.page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const { name, text } of all) data.items.add(new File([text], name));
      return data;
    }, files);
    await this.page.dispatchEvent('body', 'drop', { dataTransfer });
  }

  use = (column: string): Locator => this.dialog.getByLabel(words.mapping.useOf(column));

  /** Imports the harbour's table, with its own ids. */
  async importHarbour(): Promise<void> {
    await this.begin();
    await this.add('harbour.csv');
    await this.use('Ref').selectOption('id');
    await this.button(words.mapping.next).click();
    await this.button(words.add(5, 0)).click();
    await expect(this.dialog).toContainText(words.done.added(5, 0));
  }
}
