import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFINITION_SCHEMA_FILE, definitionSchemaText } from '../../../scripts/schema.js';
import { definitionSchema } from '../../../src/lib/project/definition-schema';
import { ferryBridge } from '../../fixtures/sites/ferry-bridge';

const text = readFileSync(DEFINITION_SCHEMA_FILE, 'utf8');
const isValid = new Ajv({ allErrors: true }).compile(JSON.parse(text));
const docs = readFileSync(new URL('../../../docs/projects.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...docs.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);

describe('static/schema/definition-1.json', () => {
  it('is what `npm run schema` writes', () => {
    expect(text).toBe(definitionSchemaText(definitionSchema));
  });

  it('takes the examples of both forms', () => {
    const json = blocks('json').filter((block) => block.includes('"events"') && block.includes('"title"'));
    const yaml = blocks('yaml').filter((block) => block.includes('events:'));
    const [first, ...others] = [
      ...json.map((block) => JSON.parse(block) as unknown),
      ...yaml.map((block) => parse(block) as unknown),
    ].filter((data) => !('counts' in (data as object)));
    expect(others.length).toBeGreaterThan(0);
    for (const data of [first, ...others]) {
      isValid(data);
      expect(isValid.errors).toBeNull();
    }
  });

  it('takes a definition with nothing left out', () => {
    const { version: _version, sources, events, ...rest } = ferryBridge;
    const written = events.map(({ media, ...event }) => {
      const { width: _width, height: _height, ...picture } = media ?? {};
      return media ? { ...event, media: picture } : event;
    });
    const whole = { ...rest, sources: sources.map(({ id }) => id), events: written };
    isValid(JSON.parse(JSON.stringify(whole)));
    expect(isValid.errors).toBeNull();
  });

  const event = (fields: object) => ({ events: [{ title: 'A', date: '1986', quote: 'B', ...fields }] });
  it.each<[string, unknown]>([
    ['a quote in pieces', event({ quote: ['B', 'C'] })],
    ['a draft without a quote', { events: [{ title: 'A', draft: true }] }],
    [
      'a list of evidence',
      event({ quote: 'B', evidence: ['C', { quote: 'D', paragraph: 2, role: 'dates' }] }),
    ],
    ['a date in parts', event({ date: { words: 'two weeks later', edtf: '1986-05-26', reason: 'counted' } })],
    ['a year that is a number', event({ date: 1986 })],
    ['a schema of its own', { $schema: 'definition-1.json', events: [] }],
  ])('takes %s', (_name, data) => {
    expect(isValid(data)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['an event without a title', { events: [{ quote: 'B' }] }],
    ['an empty list as a quote', event({ quote: [] })],
    ['an unknown role', event({ role: 'suports' })],
    ['a field it does not know', event({ sumary: 'x' })],
    ['a field it does not know at the top', { events: [], author: 'x' }],
    ['no list of events', { title: 'A' }],
  ])('refuses %s', (_name, data) => {
    expect(isValid(data)).toBe(false);
  });
});
