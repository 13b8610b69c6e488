import { expect, type Locator, type Page } from '@playwright/test';
import type { MakeMessages } from '../../src/lib/messages/types/make/make';

/* What tests do in the editor, in whatever language and at whatever width: controls are found by the words of the language. */

/** A saved page with blocks around its article, and a document that runs to the left. */
export const FERRY_PAGE = `<!doctype html><html lang="en"><head><title>Ferry to run again</title>
<meta name="author" content="Ines Vold"><meta property="article:published_time" content="2025-03-12"></head><body>
<nav class="menu"><a href="/">Home</a> <a href="/news">News of the town</a></nav>
<article><h1>Ferry to run again</h1>
<p>Last month the agency withdrew its objection to the ferry between the two shores of the town.</p>
<p>A petition was handed in on 3 March, and Ida Krol read it aloud to the whole council of the town.</p>
<p>The ferry will run again in the autumn, said Ida Krol, who has led the harbour of the town for years.</p>
</article>
<div class="newsletter"><p>Subscribe to our newsletter to read more stories of this town every week.</p></div>
<footer><p>All rights reserved, the paper of the town.</p></footer></body></html>`;

export const RIGHT_TO_LEFT = `---
id: majlis
title: مجلس المدينة يوافق على توسيع الميناء
publisher: صحيفة الساحل
published: 2025-03-13
language: ar
---
وافق مجلس المدينة يوم الثلاثاء 11 مارس 2025 على توسيع الميناء.

وقال رئيس المجلس إن العمل يبدأ في الخريف.
`;

export class MakeHands {
  readonly page: Page;
  readonly words: MakeMessages;

  constructor(page: Page, words: MakeMessages) {
    this.page = page;
    this.words = words;
  }

  /** Shows a pane where it is behind a tab. */
  async show(pane: 'documents' | 'article' | 'form'): Promise<void> {
    const tab = this.tab(pane);
    if (await tab.isVisible()) await tab.click();
  }

  async startEvent(paragraph: number): Promise<void> {
    await this.show('article');
    await this.paragraph(paragraph).focus();
    await this.keys('Enter');
    await expect(this.pane('form').getByLabel(this.words.form.name, { exact: true })).toBeFocused();
  }

  async open(title: string): Promise<void> {
    await this.show('documents');
    await this.pane('documents').locator('.document', { hasText: title }).click();
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  tab = (pane: string): Locator => this.page.locator(`#make-tab-${pane}`);
  pane = (pane: string): Locator => this.page.locator(`#make-${pane}`);
  paragraph = (number: number): Locator => this.page.locator(`[data-words="${number}"]`);
  mark = (title: string): Locator => this.page.locator('.live a.mark', { hasText: title });
  button = (name: string, within: Locator | Page = this.page): Locator =>
    within.getByRole('button', { name, exact: true });

  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  get plot(): Locator {
    return this.page.locator('.live svg.plot');
  }
}
