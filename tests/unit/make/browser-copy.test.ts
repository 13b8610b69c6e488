import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { emptyForm } from '../../../src/lib/editing/forms';
import { newProject } from '../../../src/lib/editing/new-project';
import { BrowserCopy } from '../../../src/make/folder/browser-copy';

const project = newProject({ id: 'ferry', title: 'Ferry', language: 'en' });
const texts = new Map([['timeline.json', '{}']]);

/** Returns the names of what is stored, and how long each is as JSON. */
async function storedParts(): Promise<Readonly<Record<string, unknown>>> {
  const database = await openDB('sourceline-folders', 1);
  const keys = await database.getAllKeys('folders');
  const values = (await database.getAll('folders')) as unknown[];
  database.close();
  return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
}

describe('the copy of the work on a folder', () => {
  it('is loaded as it was kept', async () => {
    const copy = new BrowserCopy('one');
    const form = { ...emptyForm(project), title: 'The vote' };
    expect(await copy.load()).toBeUndefined();
    expect(await copy.keep({ texts, work: { project, form, document: 'ferry' } })).toBe(true);
    expect(await new BrowserCopy('one').load()).toEqual({
      texts,
      work: { project, form, document: 'ferry' },
    });
    expect(await copy.keep({ texts, work: { project } })).toBe(true);
    expect(await new BrowserCopy('one').load()).toEqual({ texts, work: { project } });
  });

  it('writes nothing again that stayed as it was', async () => {
    const copy = new BrowserCopy('two');
    await copy.keep({ texts, work: { project } });
    const database = await openDB('sourceline-folders', 1);
    // What is written over would be whole again.
    await database.put('folders', 'marked', 'two project');
    await database.put('folders', 'marked', 'two texts');
    database.close();
    await copy.keep({ texts, work: { project, form: { ...emptyForm(project), title: 'A letter more' } } });
    const kept = await storedParts();
    expect([kept['two project'], kept['two texts']]).toEqual(['marked', 'marked']);
    expect(kept['two rest']).toMatchObject({ form: { title: 'A letter more' } });
    const changed = { ...project, title: 'Another' };
    await copy.keep({ texts, work: { project: changed } });
    expect((await storedParts())['two project']).toEqual(changed);
    expect((await storedParts())['two texts']).toBe('marked');
  });
});
