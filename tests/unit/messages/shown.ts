import { Content } from '../../../src/mount/content.svelte.js';
import { messagesOf } from '../../../src/mount/messages';
import { Share } from '../../../src/islands/share/share.svelte.js';
import { siteLinks } from '../../../src/islands/links';
import { Announcer } from '../../../src/lib/components/overview/announcer.svelte.js';
import { lazyFeatures } from '../../../src/lib/components/lazy-features';
import { labelOf } from '../../../src/lib/components/find/labels';
import { timelineAxis } from '../../../src/lib/components/overview/timeline-axis';
import { findStoryPlace } from '../../../src/lib/components/story/steps';
import { StoryWalk } from '../../../src/lib/components/story/walk.svelte.js';
import { listValues } from '../../../src/lib/find/facets';
import type { Facet } from '../../../src/lib/find/filters';
import { indexOf } from '../../../src/lib/find/index';
import { search } from '../../../src/lib/find/search';
import { sceneOf } from '../../../src/lib/layout/scene';
import type { Issue } from '../../../src/lib/model/issue';
import { sharedBy } from '../../../src/lib/server/share';
import { cleanNetwork as timeline } from '../formats/given';
import { comparisonsOf } from '../../../src/lib/source/compare';
import { CHANGED_FIELDS } from '../../../src/lib/project/changes/correction';
import { coverageOf } from '../../../src/lib/source/coverage';
import { fragmentsOf } from '../../../src/lib/source/fragments';
import { markedParagraphs, passagesOf } from '../../../src/lib/source/passages';
import { placeQuotes } from '../../../src/lib/source/place';
import { publishTimeline } from '../../../src/lib/source/publish';
import { TimelineFinder } from '../../../src/lib/state/timeline-finder.svelte.js';
import { TimelineView } from '../../../src/lib/state/view.svelte.js';
import {
  english as messages,
  englishFiles as files,
  englishLazy as lazy,
  englishRemote as remote,
  englishShare,
  englishSite as site,
  englishStory,
} from '../../../src/lib/messages/english';
import { archiveCases } from './shown-archive';

/** Props of every component, in as many ways as it takes for each of its words to be shown. */

type Props = Record<string, unknown>;

const place = { root: '../../', language: 'en', home: '../../' } as const;
const links = siteLinks(place, timeline.id);
const ignore = (): undefined => undefined;
const fragments = fragmentsOf(timeline, () => true);

const [source, other] = timeline.sources;
if (!source || !other) throw new Error('two sources are looked for');
const bare = { ...source, publisher: undefined, authors: undefined, published: undefined, url: undefined };
const passages = passagesOf(timeline, source);
const paragraph = markedParagraphs(source, passages).find(({ events }) => events.length > 0);

/** An event for each thing that a card can say. */
const events = [
  timeline.events[0],
  timeline.events.find(({ kind }) => kind === 'statement'),
  timeline.events.find(({ difference }) => difference),
  timeline.events.find(({ date }) => date.asWritten.length > 0),
  timeline.events.find(({ evidence }) => evidence.some(({ role }) => role !== 'supports')),
].flatMap((event) => event ?? []);

function viewWith(change: Partial<TimelineView> = {}): TimelineView {
  const view = new TimelineView(timeline, messages);
  return Object.assign(view, { width: 1200 }, change);
}
/** One event is selected, and fewer are shown than there are. */
function viewWithSelection(): TimelineView {
  const view = viewWith({ query: 'data', filters: { lane: ['cn'] } });
  view.choose(3, 'list');
  return view;
}

const none = new Uint32Array();
function ofFinder(view: TimelineView) {
  const finder = new TimelineFinder(view);
  return {
    finder,
    labels: {
      name: (facet: Facet) => lazy.find.facets[facet],
      value: (facet: Facet, value: string) => labelOf(timeline, facet, value, lazy.find),
    },
  };
}
const ofAxis = { axis: timelineAxis(viewWith()), date: messages.date, announcer: new Announcer(), lazy };

const issues: Issue[] = [
  {
    severity: 'error',
    path: '1',
    what: 'a made-up fault',
    found: 'a made-up fault',
    fix: 'a made-up fault',
  },
];
const shown = { event: timeline.events[0]?.id, viewport: viewWith().time.viewport };
const addresses = {
  page: 'https://a.test/',
  event: () => 'https://a.test/e/',
  embed: 'https://a.test/embed/',
  script: 'https://a.test/embed.js',
  file: () => 'https://a.test/file',
  card: 'https://a.test/card.png',
};
const share = (): Share => new Share(timeline, { shown, addresses, site: undefined, language: 'en' });
const ofPage = {
  ...{ timeline, messages, siteMessages: site, lazy },
  ...{ language: 'en', shared: sharedBy(timeline), fragments },
};
const ofStory = { messages, words: englishStory };
const inView = { messages, lazy, links, onchoose: ignore };
const ofEvent =
  (make: (event: (typeof events)[number]) => Props = () => ({})) =>
  (): Props[] =>
    events.map((event) => ({ timeline, event, messages, lazy, links, ...make(event) }));
const ofArticle = {
  view: viewWith(),
  source,
  passages,
  messages,
  links,
  chosen: [passages[0]?.id],
  fragments,
};
const listeners = { onopen: ignore, onchoose: ignore, onback: ignore, onfocus: ignore, onquote: () => true };

function contentOf(change: Partial<Content>): Content {
  return Object.assign(new Content(), { messages: messagesOf('en') }, change);
}

const AT = '/src/lib/components/';
const IN = '/src/routes/[[lang=lang]]/';

export const CASES: Readonly<Record<string, () => Props[] | Promise<Props[]>>> = {
  [`${AT}Axis.svelte`]: () =>
    [viewWith(), viewWithSelection(), new TimelineView(timeline, messages)].map((view) => ({
      view,
      messages,
      hrefOf: () => '#',
      ...listeners,
    })),
  [`${AT}AxisPanel.svelte`]: () =>
    [viewWith(), viewWithSelection()].map((view) => ({
      view,
      messages,
      features: lazyFeatures,
      onshare: ignore,
      ...listeners,
    })),
  [`${AT}Byline.svelte`]: () => [source, other, bare].map((each) => ({ source: each, messages })),
  [`${AT}SourceCopies.svelte`]: () => [
    { source: bare, messages, reading: lazy.reading },
    {
      source: {
        ...source,
        doi: '10.1000/182',
        accessed: '2026-03-02',
        archived: [{ url: 'https://archive.example/a', at: '2026-03-02T10:00Z' }],
      },
      messages,
      reading: lazy.reading,
    },
  ],
  [`${AT}DateLine.svelte`]: ofEvent(),
  [`${AT}EventCard.svelte`]: ofEvent(() => ({
    features: lazyFeatures,
    chosen: 0,
    onquote: () => true,
    onshare: ignore,
  })),
  [`${AT}NoEvents.svelte`]: () =>
    [
      { ...timeline, events: [] },
      { ...timeline, lanes: [...timeline.lanes, { id: 'bare', title: 'China' }] },
    ].map((each) => ({ view: new TimelineView(each, messages, { lanes: ['bare'] }), messages, links })),
  [`${AT}SelectedEvent.svelte`]: () =>
    [viewWith(), viewWithSelection()].map((view) => ({ view, messages, links, ...listeners })),
  [`${AT}EventList.svelte`]: () =>
    [viewWith(), viewWithSelection()].map((view) => ({
      view,
      messages,
      links,
      features: lazyFeatures,
      onshare: ignore,
      modes: ['list', 'table', 'story'],
      onmode: ignore,
      ...listeners,
    })),
  [`${AT}EventMedia.svelte`]: () =>
    [links, { ...links, media: () => '/quay.png' }].map((each) => ({
      media: { file: 'quay.png', alt: 'data', credit: 'data', licence: 'nowhere' },
      language: timeline.language,
      messages,
      links: each,
    })),
  [`${AT}FaultList.svelte`]: () => [{ issues, messages }],
  [`${AT}KeysDialog.svelte`]: () => [{ messages, of: undefined, keys: lazy.keys, isOpen: false }],
  [`${AT}Legend.svelte`]: () => [{ messages, content: viewWith().content }],
  [`${AT}PageHead.svelte`]: () => [{ timeline }],
  [`${AT}QuoteList.svelte`]: ofEvent(() => ({
    fragments,
    chosen: 0,
    links: {
      ...links,
      written: () => [{ name: 'data', text: 'https://a.test/', href: 'https://a.test/' }],
    },
  })),
  [`${AT}SourceColumn.svelte`]: () => [
    {
      ...ofArticle,
      onpassage: () => true,
      onback: ignore,
      onkeyboard: ignore,
    },
  ],
  [`${AT}SourceMargin.svelte`]: () =>
    [true, false].map((isPage) => ({
      paragraph,
      messages,
      links,
      isPage,
      language: 'en',
      fragments,
      onpress: () => true,
    })),
  [`${AT}SourcePane.svelte`]: () => [{ ...ofArticle, onpassage: () => true, onback: ignore }],
  [`${AT}SourceText.svelte`]: () => [true, false].map((isPage) => ({ ...ofArticle, isPage })),
  [`${AT}Timeline.svelte`]: () => [
    { timeline, messages, links, features: lazyFeatures, onshare: ignore },
    { timeline, messages, links, hasSource: false, view: 'axis' },
  ],
  [`${AT}Toolbar.svelte`]: () => [{ view: viewWithSelection(), messages, links, features: lazyFeatures }],
  [`${AT}CopyByHand.svelte`]: () => [{ text: timeline.description, label: lazy.evidence.copyFailed }],
  [`${AT}evidence/CiteRow.svelte`]: () => [
    { source, paragraph: 3, quote: timeline.description, describedBy: 'a', link: ignore, messages, lazy },
  ],
  [`${AT}evidence/Comparison.svelte`]: ofEvent((event) => ({ comparisons: comparisonsOf(event) })),
  [`${AT}evidence/DateBasis.svelte`]: ofEvent(),
  [`${AT}evidence/EventEvidence.svelte`]: () =>
    (['evidence', 'compare'] as const).flatMap((part) => ofEvent(() => ({ opened: { part, lazy } }))()),
  [`${AT}evidence/EvidenceList.svelte`]: ofEvent(() => ({ atPublisher: ignore })),
  [`${AT}ZoomButtons.svelte`]: () => [
    { time: viewWith().time, messages, isGoing: true, onfit: ignore, ongo: ignore, onkeys: ignore },
  ],
  [`${AT}find/Chips.svelte`]: () => [{ ...ofFinder(viewWithSelection()), lazy, ondrop: ignore }],
  [`${AT}find/FacetChoices.svelte`]: () => {
    const given = ofFinder(viewWith());
    const { found, totals, store } = given.finder;
    return store.facets.map((column, at) => {
      const values = listValues(column, found.counts[at] ?? none, totals[at] ?? none, {});
      return { ...given, lazy, long: undefined, facet: column.facet, values };
    });
  },
  [`${AT}find/FacetPanel.svelte`]: () => [{ ...ofFinder(viewWith()), lazy }],
  [`${AT}find/Finder.svelte`]: () =>
    [viewWithSelection(), viewWith({ query: 'nowhere' })].map((view) => ({
      ...ofFinder(view),
      lazy,
      isFilterOpen: true,
    })),
  [`${AT}find/SearchRow.svelte`]: () => [{ query: 'data', messages, isFilterOpen: true }],
  [`${AT}find/TimelineFind.svelte`]: () =>
    [viewWithSelection(), viewWith({ query: 'nowhere' })].map((view) => ({
      view,
      messages,
      lazy,
      links,
      isFilterOpen: true,
    })),
  [`${AT}find/Places.svelte`]: () => [
    { view: viewWith(), messages, lazy, links, found: search(indexOf(timeline), 'data'), isOpen: true },
  ],
  [`${AT}find/Relaxations.svelte`]: () => [
    { ...ofFinder(viewWith({ query: 'nowhere', filters: { lane: ['cn'] } })), lazy, ondrop: ignore },
    {
      ...ofFinder(viewWith({ query: 'nowhere', filters: { lane: ['no such lane'] } })),
      lazy,
      ondrop: ignore,
    },
  ],
  [`${AT}AxisPreview.svelte`]: () => [{ timeline, messages }],
  [`${AT}overview/AxisAnnouncer.svelte`]: () => [
    { axis: timelineAxis(viewWithSelection()), announcer: new Announcer(), lazy },
  ],
  [`${AT}overview/EmptyView.svelte`]: () =>
    [viewWith(), viewWith({ visibleRows: none })].map((view) => ({
      axis: timelineAxis(view),
      words: lazy.reach,
      label: messages.label,
      onclear: ignore,
      ongone: ignore,
    })),
  [`${AT}overview/HiddenList.svelte`]: () => [
    {
      title: lazy.reach.atPlace(2),
      rows: [0, 1],
      store: ofAxis.axis.store,
      words: lazy.reach,
      onchoose: ignore,
      onclose: ignore,
    },
  ],
  [`${AT}overview/CountButton.svelte`]: () => [
    { name: lazy.reach.atPlace(2), x: 9, y: 9, width: 9, onopen: ignore },
  ],
  [`${AT}overview/LaneCounts.svelte`]: () => {
    const { layout, time } = viewWith();
    const [lane] = sceneOf(layout, { viewport: time.viewport, width: 600, messages: messages.axis }).lanes;
    const counted = { ...lane, title: lane?.title ?? '', unlabelled: [1], count: { text: '+1', x: 9, y: 9 } };
    return [{ lanes: [counted], gutter: 128, words: lazy.reach, onopen: ignore }];
  },
  [`${AT}overview/Reach.svelte`]: () =>
    [viewWith(), viewWith({ visibleRows: none })].map((view) => ({
      view,
      scene: sceneOf(view.layout, {
        viewport: view.time.viewport,
        width: 600,
        messages: messages.axis,
        isShown: (row) => view.isShown(row),
      }),
      messages,
      words: lazy.reach,
      onchoose: ignore,
    })),
  [`${AT}overview/AxisTools.svelte`]: () => [{ ...ofAxis, isGoing: true, onchoose: ignore }],
  [`${AT}overview/GoToDate.svelte`]: () => [{ ...ofAxis, onchoose: ignore, onclose: ignore }],
  [`${AT}overview/AxisOverview.svelte`]: () =>
    [viewWith(), viewWithSelection()].map((view) => ({ view, layout: view.layout, lazy })),
  [`${AT}overview/LaneTip.svelte`]: () =>
    timeline.lanes.map(({ id, title }) => ({
      lane: { id, title, top: 28, height: 34, nameLines: ['…'], nameY: 40 },
      ...{ gutter: 128, height: 200, language: timeline.language },
    })),
  [`${AT}overview/SelectedLane.svelte`]: () =>
    [viewWith(), viewWithSelection()].map((view) => ({ view, layout: view.layout })),
  [`${AT}overview/Overview.svelte`]: () =>
    [undefined, { x: 5, y: 5 }].map((chosenAt) => {
      const view = viewWithSelection();
      return { time: view.time, width: 600, chosenAt, lazy };
    }),
  [`${AT}reading/PublishedText.svelte`]: () =>
    (['full', 'excerpts', 'quotes'] as const).map((publish) => {
      const sources = timeline.sources.map((each) => ({ ...each, publish }));
      const published = placeQuotes(publishTimeline({ ...timeline, sources }));
      const [first = source] = published.sources;
      const ofText = { messages, reading: lazy.reading, links, chosen: [], isPage: true };
      return { source: first, passages: passagesOf(published, first), ...ofText };
    }),
  [`${AT}reading/ReadingAxis.svelte`]: () => [
    { view: viewWith(), messages, hrefOf: () => '#', ...listeners },
  ],
  [`${AT}reading/ReadingList.svelte`]: () => [
    { ...ofArticle, reading: lazy.reading, pointed: [], chosen: passages[0]?.id, onchoose: ignore },
  ],
  [`${AT}reading/ReadingView.svelte`]: () => [
    { timeline, source, messages, reading: lazy.reading, links, fragments },
  ],
  [`${AT}reading/SourceSheet.svelte`]: () => [
    {
      ...ofArticle,
      reading: lazy.reading,
      hasAddress: true,
      onpassage: () => true,
      onback: ignore,
      onleave: ignore,
    },
  ],
  [`${AT}reading/WayBack.svelte`]: () => [{ reading: lazy.reading }],
  [`${AT}story/Story.svelte`]: () =>
    [viewWith(), viewWithSelection(), viewWith({ visibleRows: none })].map((view) => ({
      view,
      ...ofStory,
      links,
      features: lazyFeatures,
      list: ignore,
      more: ignore,
      source: ignore,
      onchoose: ignore,
      onquote: () => true,
    })),
  [`${AT}story/StoryAnnouncer.svelte`]: () =>
    [viewWith(), viewWithSelection()].map((view) => ({
      view,
      ...ofStory,
      walk: new StoryWalk(view, () => englishStory, ignore, undefined),
      isEntered: true,
    })),
  [`${AT}story/StoryButtons.svelte`]: () =>
    [true, false].map((isOn) => ({
      ...ofStory,
      screen: { isPossible: true, isOn },
      onlist: ignore,
      onkeys: ignore,
    })),
  [`${AT}story/StoryEvent.svelte`]: () =>
    events.slice(0, 5).map((_, row) => ({
      view: viewWith(),
      ...ofStory,
      links,
      features: lazyFeatures,
      at: findStoryPlace([row], row),
      place: englishStory.place(1, 1),
      isFull: false,
      direction: undefined,
      onstep: ignore,
      onquote: () => true,
    })),
  [`${AT}story/StoryFoot.svelte`]: () =>
    [[0], [0, 1, 2]].map((rows) => ({
      view: viewWith(),
      ...ofStory,
      at: findStoryPlace(rows, rows[1]),
      place: englishStory.place(1, 1),
      onstep: ignore,
      children: ignore,
    })),
  [`${AT}story/StoryStrip.svelte`]: () => {
    const view = viewWith();
    view.time.restore({ ...view.time.fit, start: (view.time.fit.start + view.time.fit.end) / 2 });
    return [{ view, messages, onstep: ignore, onopen: ignore }];
  },
  [`${AT}table/EventTable.svelte`]: () =>
    [viewWith(), viewWithSelection()].map((view) => ({ view, ...inView })),
  '/src/embed/Embed.svelte': () => [
    { timeline, lang: 'en', home: '../', site: 'https://a.test/', fragments, faults: [] },
  ],
  '/src/embed/Faults.svelte': () => [{ faults: [], title: ignore }],
  '/src/embed/Remote.svelte': () => [{ lang: 'en' }],
  '/src/embed/IssueReport.svelte': () => [{ issues, count: 300, messages, remote }],
  '/src/mount/Faults.svelte': () => [{ issues, count: 300, messages: messagesOf('en') }],
  '/src/mount/Mounted.svelte': () =>
    [contentOf({ timeline }), contentOf({ issues, count: 3 }), contentOf({ waitingFor: 'a.test' })].map(
      (content) => ({ content, onready: ignore, onselect: ignore, onviewport: ignore }),
    ),
  '/src/routes/PageFooter.svelte': () => [{ timeline, place, links, messages, site }],
  '/src/routes/PrintFigure.svelte': () => [{ timeline, language: 'en' }],
  '/src/routes/SiteBegin.svelte': () => [{ place, messages, site }],
  '/src/routes/SiteHeader.svelte': () =>
    (['timelines', 'open'] as const).map((current) => ({
      ...{ place, messages, site, timelines: 2, current },
      hrefIn: () => '../',
    })),
  '/src/routes/SiteIndex.svelte': () => [
    { timelines: [timeline, { ...timeline, id: 'empty', events: [] }], place, messages, site, lazy },
  ],
  '/src/routes/ShareHead.svelte': () => [
    { shared: sharedBy(timeline), messages, title: timeline.title, description: timeline.description },
  ],
  '/src/routes/TimelinePage.svelte': () => [ofPage],
  [`${IN}+layout.svelte`]: () => [
    {
      data: { messages, language: 'en', missing: lazy.missing, timelines: 2, siteMessages: site },
      children: ignore,
    },
  ],
  [`${IN}+page.svelte`]: () =>
    [
      { only: ofPage, listed: [timeline] },
      { only: undefined, listed: [timeline, { ...timeline, id: 'other' }] },
      { only: undefined, listed: [] },
    ].map((front) => ({ data: { ...ofPage, ...front, siteMessages: site } })),
  [`${IN}t/[timeline]/+page.svelte`]: () => [{ data: ofPage }],
  [`${IN}t/[timeline]/changes/+page.svelte`]: () => [{ data: { ...ofPage, corrections: [correction()] } }],
  [`${IN}t/[timeline]/coverage/+page.svelte`]: () => [{ data: { ...ofPage, articles: articlesOf() } }],
  [`${IN}t/[timeline]/e/[event]/+page.svelte`]: ofEvent((event) => ({
    data: {
      ...ofPage,
      event: { ...event, checked: [{ by: 'Ana Ruiz', on: '2026-05-03' }] },
      before: events[0],
      after: events[1],
      comparisons: comparisonsOf(event),
    },
  })),
  [`${IN}t/[timeline]/s/[source]/+page.svelte`]: () =>
    [source, other].map((each) => ({ data: { ...ofPage, source: each, reading: lazy.reading } })),
  '/src/islands/EventIsland.svelte': ofEvent(() => ({ ...place, fragments })),
  '/src/islands/SourceIsland.svelte': () =>
    [source, other].map((each) => ({ ...ofPage, ...place, source: each, reading: lazy.reading })),
  '/src/islands/TimelineIsland.svelte': () => [
    { ...ofPage, ...place, site: undefined, siteName: messages.site.name },
  ],
  '/src/islands/share/CopyBox.svelte': () => [
    { messages: englishShare, offer: englishShare.citation, text: '' },
  ],
  '/src/islands/share/EmbedPreview.svelte': () => [
    { address: 'embed/', view: 'story', title: timeline.title, messages: englishShare },
  ],
  '/src/islands/share/EmbedTab.svelte': () => [{ share: share(), messages: englishShare }],
  '/src/islands/share/FigureChoices.svelte': () =>
    [share(), Object.assign(share(), { width: '1' })].map((each) => ({
      share: each,
      messages: englishShare,
      hasScale: true,
    })),
  '/src/islands/share/LinkTab.svelte': () => [{ share: share(), messages: englishShare }],
  '/src/islands/share/Offer.svelte': () =>
    ['svg', 'csv', 'bib'].map((id) => ({ share: share(), messages: englishShare, id })),
  '/src/islands/share/ShareDialog.svelte': () => [
    {
      timeline,
      messages: englishShare,
      pageMessages: messages,
      language: 'en',
      shown,
      addresses,
      site: undefined,
      siteName: messages.site.name,
      isOpen: true,
    },
  ],
  '/src/standalone/ArchivedSource.svelte': () => [
    { timeline, source, messages, reading: lazy.reading, chosen: [], fragments },
  ],
  '/src/standalone/Standalone.svelte': () => [
    {
      timeline,
      fragments,
      messages: { page: messages, reading: lazy.reading, find: lazy.find, standalone: files.standalone },
    },
  ],
  ...archiveCases(timeline),
};

/** Drawn by those that have a case, and of no use alone. */
export const INSIDE_OTHERS: ReadonlySet<string> = new Set([
  ...[
    'AxisFigure',
    'AxisGrid',
    'AxisHelp',
    'AxisMark',
    'archive/DropPlace',
    'Dialog',
    'LaneColumn',
    'LaneName',
    'OverviewStrip',
    'ReadFrom',
    'TimelineBody',
  ].map((name) => `${AT}${name}.svelte`),
  ...['Canonical', 'DataScript', 'Island', 'PageAssets'].map((name) => `/src/routes/${name}.svelte`),
]);

/** A correction with every field, of things that were added, removed and changed. */
function correction(): Props {
  const fields = CHANGED_FIELDS.map((field) => ({
    field,
    words: field === 'date' ? [{ kind: 'before', text: '2020-09-08' }] : [],
    ...(field === 'quote' ? { source } : {}),
  }));
  const things = (list: readonly { readonly id: string; readonly title: string }[]) =>
    (['added', 'removed', 'changed'] as const).flatMap((what, index) => {
      const thing = list[index % list.length];
      return thing
        ? [
            {
              id: `${thing.id}-${what}`,
              title: thing.title,
              what,
              isThere: index > 0,
              fields: index > 1 ? fields : [],
            },
          ]
        : [];
    });
  return {
    on: '2020-09-08',
    note: undefined,
    timeline: fields,
    events: things(timeline.events),
    sources: things(timeline.sources),
  };
}

function articlesOf(): Props[] {
  return coverageOf(timeline).flatMap(({ source: id, bare: numbers, paragraphs: count, perParagraph }) => {
    const article = timeline.sources.find((each) => each.id === id);
    if (!article) return [];
    const paragraphs = article.paragraphs.map(({ number, text }, index) => ({
      number,
      text,
      events: timeline.events.filter(({ id: event }) => perParagraph[index]?.events.includes(event)),
    }));
    const bare = numbers.map((number) => ({ number, anchor: `p${number}` }));
    const gap = { first: 4, last: 9, at: paragraphs.length };
    return [{ source: article, count, bare, paragraphs, gap }];
  });
}
