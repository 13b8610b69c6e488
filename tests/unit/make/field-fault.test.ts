import { describe, expect, it } from 'vitest';
import shell from '../../../src/lib/messages/en/make/shell.js';
import { fieldFault, unwritten } from '../../../src/make/shell/field-fault.js';

describe('the fields of a document', () => {
  it('say what is wrong with a date, an address and a language, and take what is right', () => {
    expect(fieldFault('published', ['12 March'])).toBe('notDate');
    expect(fieldFault('published', ['2025-03'])).toBeUndefined();
    expect(fieldFault('url', ['courier.example'])).toBe('notAddress');
    expect(fieldFault('language', ['English'])).toBe('notLanguage');
    expect(fieldFault('title', ['12 March'])).toBeUndefined();
  });

  it('say that a name which is none keeps a document from being written, else why', () => {
    expect(unwritten({ id: 'Quay Vote' }, new Error('id: no slug'), shell)).toBe(
      `Short name: Quay Vote. ${shell.fields.shortNameWrong}`,
    );
    expect(unwritten({ id: 'quay-vote' }, new Error('no room'), shell)).toBe(
      'It could not be written: no room',
    );
  });
});
