import { describe, expect, it } from 'vitest';
import { ImportState, type ImportedFile } from '../../../../src/make/imports/import-state.svelte.js';

const fileOf = (name: string): ImportedFile => ({ file: new File(['a'], name), isUnsure: false });
const [first, second, third] = [fileOf('a.csv'), fileOf('b.csv'), fileOf('c.csv')];

function stateWith(files: readonly ImportedFile[], isChoosing = false): ImportState {
  return Object.assign(new ImportState(), { files, isChoosing });
}

describe('files to import', () => {
  it('are those that come while the dialog is closed', () => {
    const state = stateWith([first]);
    state.add([second, third], false);
    expect(state.files).toEqual([second, third]);
  });

  it('wait behind those that are there while the dialog is open', () => {
    const state = stateWith([first]);
    state.add([second], true);
    state.add([third], true);
    expect(state.files).toEqual([first, second, third]);
  });

  it('are the first where the dialog waits for one', () => {
    const state = stateWith([], true);
    state.add([first, second], true);
    expect(state.files).toEqual([first, second]);
  });

  it('take the place of one that was given up or refused, and those that wait stay', () => {
    const state = stateWith([first, second], true);
    state.add([third], true);
    expect(state.files).toEqual([third, second]);
  });
});
