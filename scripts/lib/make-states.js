// The states of the editor that pictures are taken of: how each is come to, from an empty project in a new browser.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {(name: string, page?: Page) => Promise<void>} Shoot */
/** @typedef {{ readonly page: Page, readonly context: BrowserContext, readonly shoot: Shoot }} Session */
/** @typedef {{ readonly name: string, readonly before?: (page: Page) => Promise<void>, readonly show: (session: Session) => Promise<void> }} States */

/** @param {Page} page @param {string} name */
const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Opens the sample. @param {Page} page */
export async function openSample(page) {
  await button(page, 'Try it with a sample').click();
  await page.locator('[data-words]').first().waitFor();
}

/** Shows a pane where one fills the width. @param {Page} page @param {'documents' | 'article' | 'form'} pane */
async function showPane(page, pane) {
  await page.locator(`#make-tab-${pane}`).dispatchEvent('click');
}

/** Selects words of a paragraph by keys. @param {Page} page @param {number} paragraph @param {number} from @param {number} count */
export async function selectWords(page, paragraph, from, count) {
  await page.locator(`[data-words="${paragraph}"]`).focus();
  for (let word = 0; word < from; word += 1) await page.keyboard.press('ArrowRight');
  for (let word = 0; word < count; word += 1) await page.keyboard.press('Shift+ArrowRight');
}

/** Opens the form with the sentence at the start of a paragraph. @param {Page} page @param {number} paragraph */
export async function startEvent(page, paragraph) {
  await page.locator(`[data-words="${paragraph}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('#make-form form').waitFor();
}

/** Makes an event, with a title where one is given. @param {Page} page @param {number} paragraph @param {string} [title] */
export async function makeEvent(page, paragraph, title) {
  await startEvent(page, paragraph);
  if (title !== undefined) await page.locator('#make-form').getByLabel('Title', { exact: true }).fill(title);
  await page.keyboard.press('Control+Enter');
  await page.locator('#make-form form').waitFor({ state: 'detached' });
}

/** Shows a dialog, has it taken and closes it. @param {Session} session @param {string} name @param {() => Promise<void>} open */
async function shootDialog({ page, shoot }, name, open) {
  await open();
  await page.getByRole('dialog').waitFor();
  await shoot(name);
  await page.keyboard.press('Escape');
}

/** @type {States} */
const START = {
  name: 'start',
  async show(session) {
    const { page, shoot } = session;
    await shoot('empty');
    await shootDialog(session, 'tour', () => button(page, 'Show me round').click());
    await shootDialog(session, 'keys', () => page.keyboard.press('?'));
    await page.getByLabel('Or paste an article').fill('https://courier.example/quay');
    await shoot('address-pasted');
  },
};

/** @type {States} */
const READ = {
  name: 'read',
  async show({ page, shoot }) {
    await openSample(page);
    await shoot('sample');
    await showPane(page, 'documents');
    await shoot('documents');
    await showPane(page, 'article');
    await selectWords(page, 3, 1, 4);
    await shoot('selection');
    await page.keyboard.press('m');
    await selectWords(page, 4, 0, 2);
    await page.keyboard.press('m');
    await button(page, '2 marks').click();
    await shoot('marks');
    await button(page, '2 marks').click();
    await button(page, 'Dates').click();
    await shoot('dates');
    await button(page, 'Clean').click();
    await shoot('clean');
    await page.getByText('What the document says of itself').click();
    await shoot('fields');
  },
};

/** @type {States} */
const FORM = {
  name: 'form',
  async show({ page, shoot }) {
    await openSample(page);
    await startEvent(page, 3);
    await shoot('form');
    await page.keyboard.press('Control+Enter');
    await startEvent(page, 5);
    const form = page.locator('#make-form');
    await form.getByRole('radio', { name: 'Another date…' }).check();
    await form.getByRole('textbox', { name: 'Another date…' }).fill('8 March 2025');
    await form.locator('.ask').waitFor();
    await shoot('date-question');
    await form.getByRole('textbox', { name: 'Another date…' }).fill('some day');
    await form.getByLabel('Title', { exact: true }).fill('');
    await page.keyboard.press('Control+Enter');
    await shoot('form-faults');
  },
};

/** @type {States} */
const EVENTS = {
  name: 'events',
  async show(session) {
    const { page, shoot } = session;
    await openSample(page);
    await makeEvent(page, 1, 'Council votes for the quay');
    await makeEvent(page, 3);
    await makeEvent(page, 5, 'Petition handed in');
    await makeEvent(page, 6, 'Work is to begin');
    await page.locator('#make-documents .document').nth(1).click();
    await makeEvent(page, 1, 'Fishermen go to court');
    await shoot('timeline');
    await showPane(page, 'form');
    await shoot('issues');
    await page.locator('.live a.mark').first().click();
    await shoot('selected-event');
    const axis = page.locator('.live svg.plot');
    await axis.focus();
    await page.keyboard.press('F2');
    await shoot('title-in-place');
    await page.keyboard.press('Escape');
    await axis.focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await shoot('moving');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await shoot('move-question');
    await page.getByRole('button', { name: /^Keep/ }).click();
    for (const [name, text] of /** @type {const} */ ([
      ['merge', 'Merge…'],
      ['move-quote', 'Move a quote…'],
      ['rename', 'Rename…'],
    ])) {
      const opener = page.locator('#make-form').getByRole('button', { name: text }).first();
      await opener.click();
      await shoot(name);
      await opener.click();
    }
    await button(page, 'Change').click();
    await shoot('change');
    await shootDialog(session, 'versions', () => button(page, 'Versions').click());
    await shootDialog(session, 'projects', () => button(page, 'Projects').click());
    await shootDialog(session, 'save', () => page.keyboard.press('Control+s'));
    await shootDialog(session, 'publish', () => button(page, 'Publish…').click());
  },
};

/** A table about the sample, with what an import has to ask and to say. */
const TABLE = `Ref,Event,Day,Party,Notes,Link,Colour
h1,Council votes to build the new quay,11/03/2025,Council,17 to 14,https://courier.example/council,red
h2,Petition with 6200 signatures handed in,03/03/2025,Citizens,Against the plan,https://courier.example/council,blue
h3,Cooperative files a suit against the quay,30/03/2025,Fishermen,Its lawyer said so,https://radio.example/suit,blue
h4,Dredger Annika leaves port,02/06/2025,Port,,https://courier.example/dredging,
h5,Court stops preparatory dredging,some day in June,Court,,https://courier.example/dredging,red
,,12/06/2025,Court,a row without a title,,
`;

/** Chooses a table in the dialog of imports. @param {Page} page @param {string} name @param {string} text */
async function chooseTable(page, name, text) {
  const input = page.locator('dialog[open] input[type=file]');
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** @type {States} */
const IMPORT = {
  name: 'import',
  async show({ page, shoot }) {
    await openSample(page);
    const dialog = page.getByRole('dialog');
    const next = button(page, 'Look at what it gives');
    const open = async () => {
      await showPane(page, 'documents');
      await button(page, 'Import a timeline or table…').click();
      await dialog.waitFor();
    };
    await open();
    await shoot('import');
    await chooseTable(
      page,
      'ferries.csv',
      'Event,Day\nFerry stops,03/04/2025\nFerry runs again,05/06/2025\n',
    );
    await next.waitFor();
    await next.press('Enter');
    await shoot('import-order');
    await button(page, 'Choose another file').click();
    await chooseTable(page, 'harbour.csv', TABLE);
    await page.getByLabel('What the column Ref is').selectOption('id');
    await shoot('import-mapping');
    await next.press('Enter');
    await button(page, 'Add 5 drafts').waitFor();
    await shoot('import-report');
    await button(page, 'Add 5 drafts').click();
    await button(page, 'Find their passages').waitFor();
    await shoot('imported');
    await button(page, 'Find their passages').click();
    await page.locator('.queue').waitFor();
    await shoot('passages');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('1');
    await page.locator('.queue .ask').waitFor();
    await shoot('passage-date');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await button(page, 'Change this draft').click();
    await page.locator('#make-form form').waitFor();
    await page
      .locator('#make-form')
      .getByLabel('Title', { exact: true })
      .fill('The court stops the dredging');
    await shoot('from-file');
    await page.keyboard.press('Control+Enter');
    await page.locator('.queue').waitFor();
    await open();
    await chooseTable(
      page,
      'harbour.csv',
      TABLE.replace('Court stops preparatory', 'Court halts preparatory'),
    );
    await next.press('Enter');
    await dialog.getByRole('group').first().waitFor();
    await shoot('import-conflicts');
  },
};

/** @type {States} */
const REFUSED = {
  name: 'refused',
  async before(page) {
    await page.addInitScript(() => {
      const open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'indexedDB', { value: { open } });
    });
  },
  async show({ page, shoot }) {
    await openSample(page);
    await page.getByRole('alert').first().waitFor();
    await shoot('refused');
  },
};

/** @type {States} */
const SECOND_TAB = {
  name: 'second-tab',
  async show({ page, context, shoot }) {
    await openSample(page);
    await page.getByText('Saved in this browser').waitFor();
    const second = await context.newPage();
    await second.goto(page.url());
    await second.getByText('Another tab has this project open').waitFor();
    await shoot('second-tab', second);
  },
};

/** @type {readonly States[]} */
export const STATES = [START, READ, FORM, EVENTS, IMPORT, REFUSED, SECOND_TAB];
