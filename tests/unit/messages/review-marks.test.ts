import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { fragmentsOf } from '../../../src/lib/source/fragments';
import { languageOf } from '../../../src/lib/messages/languages';
import { loadLazyMessages, loadMessages } from '../../../src/lib/messages/load';
import type { ReviewMark } from '../../../src/lib/model/timeline';
import { sharedBy } from '../../../src/lib/server/share';
import { siteMessagesOf } from '../../../src/routes/site-messages';
import { ferryBridge as timeline } from '../../fixtures/sites/ferry-bridge';

/* The page of an event says who checked it, in the words and dates of its language. */

vi.mock('$app/state', () => ({ page: { route: { id: '/' }, params: {}, url: new URL('http://a.test/') } }));
vi.mock('$app/paths', () => ({ base: '', resolve: (path: string) => path }));

const PAGE = '/src/routes/[[lang=lang]]/t/[timeline]/e/[event]/+page.svelte';
const pages = import.meta.glob<{ default: Component<Record<string, unknown>> }>(
  '/src/routes/**/t/*/e/*/+page.svelte',
);

/** Returns the page of the first event, as it is built. */
async function pageWith(tag: string, checked?: readonly ReviewMark[]): Promise<string> {
  const language = languageOf(tag);
  const { default: Page } = (await pages[PAGE]?.()) ?? {};
  const [first] = timeline.events;
  if (!Page || !first) throw new Error('the page of an event is looked for');
  const { checked: _checked, ...others } = first;
  const event = checked ? { ...others, checked } : others;
  const data = {
    timeline,
    event,
    language,
    messages: await loadMessages(language),
    lazy: await loadLazyMessages(language),
    siteMessages: siteMessagesOf(language),
    shared: sharedBy(timeline, event),
    fragments: fragmentsOf(timeline, () => true),
    comparisons: [],
    correction: -1,
  };
  return render(Page, { props: { data } }).body;
}

/** Returns the lines of the list of review marks. */
function linesIn(html: string): readonly string[] {
  const [, list = ''] = /<ul class="checked[^>]*>([^]*?)<\/ul>/.exec(html) ?? [];
  return [...list.matchAll(/<li[^>]*>([^]*?)<\/li>/g)].map(([, line = '']) => line);
}

describe('the page of an event', () => {
  it.each([
    ['en', 'Checked by Ana Ruiz on 3 May 2026'],
    ['de', 'Geprüft von Ana Ruiz am 3. Mai 2026'],
    ['fr', 'Vérifié par Ana Ruiz le 3 mai 2026'],
    ['es', 'Comprobado por Ana Ruiz el 3 de mayo de 2026'],
    ['zh', '核对：Ana Ruiz，2026年5月3日'],
  ])('says who checked it in %s', async (language, line) => {
    expect(linesIn(await pageWith(language, [{ by: 'Ana Ruiz', on: '2026-05-03' }]))).toEqual([line]);
  });

  it('says it of each who did, with a name as text', async () => {
    const marks = [
      { by: 'Ana <b>Ruiz</b>', on: '2026-05-01' },
      { by: 'Ana <b>Ruiz</b>', on: '2026-05-09' },
    ];
    expect(linesIn(await pageWith('en', marks))).toEqual([
      'Checked by Ana &lt;b>Ruiz&lt;/b> on 1 May 2026',
      'Checked by Ana &lt;b>Ruiz&lt;/b> on 9 May 2026',
    ]);
  });

  it('has no such list where nobody did', async () => {
    expect(await pageWith('en')).not.toContain('class="checked');
    expect(await pageWith('en', [])).not.toContain('class="checked');
  });
});
