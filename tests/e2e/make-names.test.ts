import { expect, type Page } from '@playwright/test';
import chinese from '../../src/lib/messages/zh/make';
import english from '../../src/lib/messages/en/make';
import french from '../../src/lib/messages/fr/make';
import german from '../../src/lib/messages/de/make';
import spanish from '../../src/lib/messages/es/make';
import type { MakeMessages } from '../../src/lib/messages/types/make/make';
import { namelessOrAlike, spokenOf } from './ax-tree';
import { strangersTo } from './foreign-words';
import { MakeHands } from './make-hands';
import { test } from './test';

/* What a screen reader is told on the way from an empty project to a published one, by keys: in English in full, in each language by its messages. */

/** Keeps what the live region says, in its order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[role=status].said');
    const said: string[] = [];
    Object.assign(globalThis, { saidInTheTest: said });
    if (region)
      new MutationObserver(() => said.push((region.textContent ?? '').trim())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { saidInTheTest: string[] }).saidInTheTest.splice(0));
}

/** What of the page is spoken, as “role: name (states)”. */
const linesOf = async (page: Page): Promise<readonly string[]> =>
  (await spokenOf(page)).map(
    ({ role, name, states }) => `${role}: ${name}${states.length > 0 ? ` (${states.join(', ')})` : ''}`,
  );

/** What a screen reader comes to in this language, by its messages. */
function journey(words: MakeMessages, address: string) {
  return async (page: Page): Promise<void> => {
    const { shell, help, article, form, files, timeline } = words;
    const hands = new MakeHands(page, words);
    const strangers = strangersTo(words, english);
    /** What is spoken now: nothing of it is a text of the English editor, or has no name. */
    const listed = async (): Promise<readonly string[]> => {
      const spoken = await spokenOf(page);
      expect(spoken.filter(({ name }) => strangers.has(name))).toEqual([]);
      expect(namelessOrAlike(spoken)).toEqual([]);
      return linesOf(page);
    };
    await page.goto(address);
    const said = await expect(hands.pane('article'))
      .toBeAttached()
      .then(() => listen(page));

    // Landmarks and headings of what is there before anything is.
    const empty = await listed();
    for (const line of [
      `region: ${timeline.title}`,
      `region: ${shell.panes.documents}`,
      `region: ${shell.panes.article}`,
      `region: ${shell.panes.form}`,
      `heading: ${shell.title}`,
      `heading: ${shell.panes.documents}`,
      `heading: ${help.empty.title}`,
      `textbox: ${shell.projectTitle}`,
      `button: ${words.steps.undo} (disabled)`,
      `textbox: ${files.add.paste} (multiline)`,
    ])
      expect(empty).toContain(line);

    await hands.button(help.empty.sample).press('Enter');
    await expect(hands.paragraph(1)).toBeVisible();
    const opened = await listed();
    expect(opened).toContain('heading: Council backs a new quay');
    expect(opened).toContain(`button: ${shell.documents.read} (pressed)`);
    const paragraphs = [1, 2, 3, 4, 5, 6].map((number) => `textbox: ${article.paragraph(number)}`);
    expect(opened.filter((line) => paragraphs.some((each) => line.startsWith(each)))).toEqual(
      paragraphs.map((each) => `${each} (multiline, readonly)`),
    );
    expect(await said()).toEqual([help.empty.opened]);

    // The caret says the word that it comes to, and what is selected.
    await hands.pane('article').focus();
    for (const pane of ['form', 'documents', 'article']) {
      await hands.keys('F6');
      await expect(page.locator(`#make-${pane}:focus, #make-${pane} :focus`)).toHaveCount(1);
    }
    // Two presses within one frame go on by two.
    await page.evaluate(() => {
      for (let n = 0; n < 2; n += 1)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', bubbles: true }));
    });
    await expect(hands.pane('documents')).toBeFocused();
    await hands.paragraph(1).focus();
    await hands.keys('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft', 'Escape', 'Shift+End');
    await expect(page.getByRole('toolbar', { name: article.bar.name })).toBeVisible();
    expect(await listed()).toContain(`toolbar: ${article.bar.name}`);
    await hands.keys('m', 'Alt+ArrowDown', 'Enter');
    const title = hands.pane('form').getByLabel(form.name, { exact: true });
    await expect(title).toBeFocused();
    const selecting = await said();
    expect(selecting.slice(0, 4)).toEqual([
      article.help,
      'town',
      article.said.selected('town'),
      article.said.unselected('town'),
    ]);
    expect(selecting).toContain(article.said.marked);

    // The form: each field has its name, each date the way that it was read.
    const fields = await listed();
    expect(fields).toContain(`form: ${form.newEvent}`);
    expect(fields.filter((line) => line.startsWith('radio:')).length).toBeGreaterThan(2);
    expect(fields).toContain(`radio: ${form.anotherDate}`);
    expect(fields).toContain(`combobox: ${form.actors}`);
    expect(fields).toContain(`button: ${form.save}`);
    await page.keyboard.type('Vote on the quay');
    await hands.pane('form').getByRole('radio').first().check();
    await hands.keys('Control+Enter');
    await expect(hands.mark('Vote on the quay')).toBeVisible();
    await hands.keys('Control+z', 'Control+Shift+z');
    await expect(hands.mark('Vote on the quay')).toBeVisible();
    const step = words.steps.name({ kind: 'addEvent', name: 'Vote on the quay' });
    expect(await said()).toEqual([
      form.said.saved('Vote on the quay'),
      shell.said.undone(step),
      shell.said.redone(step),
    ]);

    // On the timeline, and out.
    expect(await listed()).toContain(
      `button: ${article.margin.named(article.margin.events(1), 'Vote on the quay')}`,
    );
    await hands.button(shell.publish).press('Enter');
    await expect(hands.dialog).toBeVisible();
    const dialog = await listed();
    expect(dialog).toContain(`dialog: ${files.publishing.title}`);
    expect(dialog).toContain(`button: ${files.publishing.standalone}`);
    await Promise.all([
      page.waitForEvent('download'),
      hands.button(files.publishing.standalone).press('Enter'),
    ]);
    const [before = '', after = ''] = files.publishing.made('|').split('|');
    const status = hands.dialog.getByRole('status');
    await expect(status).toContainText(/.\.html/);
    const made = (await status.textContent()) ?? '';
    expect([made.startsWith(before), made.endsWith(after)]).toEqual([true, true]);
  };
}

const LANGUAGES = { en: english, zh: chinese, fr: french, es: spanish, de: german };

for (const [code, words] of Object.entries(LANGUAGES))
  test(`names, states and announcements from an empty project to a published one, in “${code}”`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await journey(words, code === 'en' ? './make/' : `./${code}/make/`)(await context.newPage());
    await context.close();
  });
