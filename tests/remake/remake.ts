import { expect, type Locator } from '@playwright/test';
import { dateInWords, parseEdtf, quoteText } from '../../src/lib/core';
import date from '../../src/lib/messages/en/dates';
import form from '../../src/lib/messages/en/make/form';
import shell from '../../src/lib/messages/en/make/shell';
import type { EventDate, Evidence, Timeline, TimelineEvent } from '../../src/lib/model/timeline';
import type { ArticleFile } from './articles';
import { piecesOf } from './compare';
import type { Hand } from './hand';

/** What the form offered as the date of an event, before its author chose. */
export interface Offer {
  readonly event: string;
  readonly edtf: string;
  /** The place of the right date in the list, from 1; absent where it was not there. */
  readonly place?: number;
  /** It was in the list once the author had said from which day the words count. */
  readonly isThereWhenPicked?: boolean;
  readonly chosen?: 'right' | 'wrong';
}

const PICKED = '2020-09-08';

/** Drops the articles into the page, and makes of each the text and the words about itself that the archive has. */
export async function addArticles(
  hand: Hand,
  files: readonly ArticleFile[],
  timeline: Timeline,
): Promise<void> {
  const { page } = hand;
  await expect(page.locator('.add')).toBeVisible();
  await page.evaluate(
    (dropped) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of dropped)
        data.items.add(new File([new Uint8Array(bytes)], name, { type }));
      document
        .querySelector('.add')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, bytes: [...buffer] })),
  );
  hand.counts.drops += 1;
  await expect(page.locator('.document')).toHaveCount(files.length);
  for (const source of timeline.sources) {
    await openArticle(hand, source.title);
    await hand.click(page.getByRole('button', { name: 'Clean', exact: true }));
    await cleanBlocks(
      hand,
      // A standfirst is a line of the text, and its field says that it is one.
      [
        ...source.paragraphs.map(({ text }) => text),
        ...(source.standfirst === undefined ? [] : [source.standfirst]),
      ],
    );
    await describeArticle(hand, source);
    await hand.click(page.getByRole('button', { name: 'Read', exact: true }));
    const words = page.locator('[data-words]');
    await expect(words).toHaveCount(source.paragraphs.length);
    expect(await words.allTextContents()).toEqual(source.paragraphs.map(({ text }) => text));
  }
}

async function openArticle(hand: Hand, title: string): Promise<void> {
  const button = hand.page.locator('.document', { hasText: title });
  if ((await button.getAttribute('aria-current')) !== 'true') await hand.click(button);
  await expect(button).toHaveAttribute('aria-current', 'true');
}

/** Leaves out with X what is no paragraph of the article, and takes back what is. */
async function cleanBlocks({ page, counts }: Hand, paragraphs: readonly string[]): Promise<void> {
  const blocks = page.locator('[data-block]');
  // The pane is loaded when it is first asked for. The file of a source is text that was cleaned before: it has no blocks.
  await expect(blocks.first().or(page.getByText(shell.cleaning.noBlocks))).toBeVisible();
  for (let index = 0; index < (await blocks.count()); index += 1) {
    const block = blocks.nth(index);
    const text = (await block.locator('.text > p').first().textContent()) ?? '';
    const isKept = !(await block.evaluate((element) => element.classList.contains('out')));
    if (isKept === paragraphs.includes(text.trim())) continue;
    await block.focus();
    await page.keyboard.press('x');
    counts.clicks += 1;
    counts.keys += 1;
    await expect(blocks.nth(index)).toHaveClass(isKept ? /\bout\b/ : /^(?!.*\bout\b)/);
  }
}

async function describeArticle(hand: Hand, source: Timeline['sources'][number]): Promise<void> {
  const pane = hand.page.locator('.clean');
  const box = pane.locator('details');
  if (!(await box.evaluate((element: HTMLDetailsElement) => element.open)))
    await hand.click(box.locator('summary'));
  const authors = source.authors?.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`));
  const fields = {
    'Short name': source.id,
    Title: source.title,
    Standfirst: source.standfirst ?? '',
    Publisher: source.publisher ?? '',
    Authors: authors?.join('\n') ?? '',
    Published: source.published ?? '',
    Address: source.url ?? '',
    Language: source.language,
  };
  for (const [name, value] of Object.entries(fields)) {
    const field = pane.getByLabel(name, { exact: true });
    await hand.write(field, value);
    await field.blur();
    await expect(field).toHaveValue(value);
  }
}

/** Gives the timeline its title, what is said of it, and its lanes. */
export async function describeTimeline(hand: Hand, timeline: Timeline): Promise<void> {
  const { page } = hand;
  const title = page.getByLabel('Title of the timeline');
  await hand.write(title, timeline.title);
  await title.press('Tab');
  await hand.click(page.getByRole('button', { name: 'About…' }));
  const dialog = page.getByRole('dialog');
  await hand.write(dialog.getByLabel('Description'), timeline.description);
  await hand.write(dialog.getByLabel('Language'), timeline.language);
  await hand.write(dialog.getByLabel('Id, its name in addresses and files'), timeline.id);
  for (const { id, title: name } of timeline.lanes) {
    await hand.click(dialog.getByLabel('Name of the new lane'));
    await hand.type(name);
    await hand.press('Enter');
    const own = dialog.getByLabel(`Id of the lane “${name}”`);
    await hand.write(own, id);
    await own.press('Tab');
    await expect(own).toHaveValue(id);
  }
  await hand.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Makes an event as its author does: its words are selected, Enter, the form, Ctrl+Enter. */
export async function makeEvent(hand: Hand, event: TimelineEvent, timeline: Timeline): Promise<Offer> {
  const pane = hand.page.locator('#make-form');
  for (const [index, item] of event.evidence.entries()) {
    await selectQuote(hand, item, timeline);
    await hand.press(index === 0 ? 'Enter' : 'q');
    await expect(pane.locator('blockquote')).toHaveCount(index + 1);
  }
  for (const [index, { role }] of event.evidence.entries())
    await hand.choose(pane.locator('.quote select').nth(index), role);
  await hand.write(pane.getByLabel(form.name, { exact: true }), event.title);
  const offer = await chooseDate(hand, pane, event);
  await writeKnown(hand, pane.locator('fieldset details').first(), event.date);
  await hand.choose(pane.getByLabel(form.lane, { exact: true }), event.lane);
  await writeMore(hand, pane.locator('details').last(), event);
  await hand.write(pane.getByLabel(form.attribution[event.kind], { exact: true }), event.attribution);
  await writeTokens(hand, tokensOf(pane, form.actors), event.actors);
  await hand.press('Control+Enter');
  await expect(hand.page.locator('[role=status].said')).toHaveText(form.said.saved(event.title));
  return offer;
}

async function selectQuote(hand: Hand, item: Evidence, timeline: Timeline): Promise<void> {
  const source = timeline.sources.find(({ id }) => id === item.source);
  await openArticle(hand, source?.title ?? '');
  await hand.drag(piecesOf(item, timeline.sources), quoteText(item.quote));
}

/** Takes the right date from the list or, where it is not there, types it. Returns what was offered. */
async function chooseDate(hand: Hand, pane: Locator, event: TimelineEvent): Promise<Offer> {
  const { edtf } = event.date;
  const offered = await readChoices(pane);
  const place = offered.findIndex(({ text }) => text === inWords(edtf)) + 1;
  const chosen = offered.find(({ isChosen }) => isChosen);
  const offer: Offer = {
    event: event.id,
    edtf,
    ...(place > 0 ? { place } : {}),
    ...(chosen ? { chosen: chosen.text === inWords(edtf) ? 'right' : 'wrong' } : {}),
  };
  if (offer.chosen === 'right') return offer;
  if (place > 0) {
    await hand.click(choiceOf(pane, edtf));
    return offer;
  }
  const from = pane.getByLabel(form.countFrom).first();
  await hand.choose(from, 'typed');
  await hand.click(pane.getByRole('textbox', { name: form.countFrom }));
  await hand.type(PICKED);
  const isThereWhenPicked = (await readChoices(pane)).some(({ text }) => text === inWords(edtf));
  if (isThereWhenPicked) await hand.click(choiceOf(pane, edtf));
  else await typeDate(hand, pane, event.date);
  return { ...offer, isThereWhenPicked };
}

async function typeDate(hand: Hand, pane: Locator, { edtf, reason = '' }: EventDate): Promise<void> {
  await hand.click(pane.getByRole('radio', { name: form.anotherDate }));
  await hand.type(edtf);
  await expect(pane.locator('.typed code')).toHaveText(edtf);
  if (!(await pane.getByRole('alert').isVisible())) return;
  await hand.write(pane.locator('.typed').getByLabel(form.reason), reason);
  await hand.click(pane.getByRole('button', { name: form.take(inWords(edtf)) }));
}

const choiceOf = (pane: Locator, edtf: string): Locator =>
  pane
    .locator('.choice')
    .filter({ has: pane.page().getByText(inWords(edtf), { exact: true }) })
    .first();

/** Returns the dates of the list as they are shown, without the line that asks for another one. */
async function readChoices(
  pane: Locator,
): Promise<readonly { readonly text: string; readonly isChosen: boolean }[]> {
  const all = await pane.locator('.choice').evaluateAll((labels) =>
    labels.map((label) => ({
      text: label.querySelector('span')?.textContent?.trim() ?? '',
      isChosen: label.querySelector('input')?.checked === true,
    })),
  );
  return all.filter(({ text }) => text !== form.anotherDate);
}

function inWords(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`no date: ${edtf}`);
  return dateInWords(parsed.value, date);
}

/** Says of the chosen date which words give it, what it rests on, and why. */
async function writeKnown(
  hand: Hand,
  box: Locator,
  { asWritten, basis, reason = '' }: EventDate,
): Promise<void> {
  const reasonField = box.getByLabel(form.reason, { exact: true });
  const basisField = box.getByLabel(form.basis, { exact: true });
  const words = tokensOf(box, form.dateWords);
  const isSame =
    (await basisField.inputValue()) === basis &&
    (await reasonField.inputValue()) === reason &&
    (await tokenNames(words)).join('\n') === asWritten.join('\n');
  if (isSame) return;
  if (!(await basisField.isVisible())) await hand.click(box.locator('summary'));
  await writeTokens(hand, words, asWritten);
  await hand.choose(basisField, basis);
  await hand.write(reasonField, reason);
}

async function writeMore(hand: Hand, box: Locator, event: TimelineEvent): Promise<void> {
  await hand.click(box.locator('summary'));
  const kind = box.getByLabel(form.kinds[event.kind]);
  if (!(await kind.isChecked())) await hand.click(kind);
  await hand.write(box.getByLabel(form.summary), event.summary);
  await writeTokens(hand, tokensOf(box, form.tags), event.tags);
  await hand.write(box.getByLabel(form.importance), String(event.importance));
  if (event.difference !== undefined) await hand.write(box.getByLabel(form.difference), event.difference);
  const id = box.getByLabel(form.actions.id);
  if ((await id.getAttribute('placeholder')) !== event.id) await hand.write(id, event.id);
}

interface Tokens {
  readonly box: Locator;
  readonly field: Locator;
}

function tokensOf(pane: Locator, label: string): Tokens {
  const field = pane.getByLabel(label, { exact: true });
  return { field, box: field.locator('xpath=..') };
}

function tokenNames({ box }: Tokens): Promise<readonly string[]> {
  return box.locator('.token bdi').allTextContents();
}

/** Takes out names that are not wanted or stand in another order, and writes the others. */
async function writeTokens(hand: Hand, tokens: Tokens, wanted: readonly string[]): Promise<void> {
  for (;;) {
    const names = await tokenNames(tokens);
    const wrong = names.findIndex((name, index) => name !== wanted[index]);
    if (wrong < 0) break;
    await hand.click(tokens.box.locator('.token').nth(wrong));
  }
  const there = (await tokenNames(tokens)).length;
  if (there === wanted.length) return;
  await hand.click(tokens.field);
  for (const name of wanted.slice(there)) {
    await hand.type(name);
    await hand.press('Enter');
  }
  expect(await tokenNames(tokens)).toEqual(wanted);
}
