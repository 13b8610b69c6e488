// The pages that are measured, and how each is driven.

/**
 * @typedef {object} BenchPage
 * @property {string} name as in --pages
 * @property {string} title as in the table
 * @property {string} about what it is, for the notes below the table
 * @property {string} view selector of the timeline, dragged and zoomed
 * @property {string} [list] selector of the list, scrolled
 * @property {number} [wheel] pixels of the wheel, with Control, that make the view larger by 2 to the power of 0.05, as on the
 *   pages of d3-zoom
 * @property {string} ready the event on window that says that the marks are drawn
 * @property {number} [from] the least number of events at which it is measured
 * @property {boolean} [still] nothing on it can move: it is not expected to
 * @property {boolean} [undriven] it is loaded, and no more
 */

/** @type {readonly BenchPage[]} */
export const PAGES = [
  {
    name: 'empty',
    title: 'empty page',
    about: 'a box and a scroll box of nothing, with listeners: what driving alone costs',
    view: '#view',
    list: '#list',
    ready: 'bench:ready',
    still: true,
  },
  {
    name: 'columns',
    title: 'columns',
    about: 'canvas, start and lane only, at most one rectangle a lane and pixel: the floor for plain calls',
    view: '#view',
    ready: 'bench:ready',
  },
  {
    name: 'd3svg',
    title: 'plain D3 SVG',
    about: 'a <g> with mark and title for each event, d3-axis, d3-zoom',
    view: '#view',
    ready: 'bench:ready',
  },
  {
    name: 'vis',
    title: 'vis-timeline',
    about: 'groups, the whole span at first',
    view: '.vis-panel.vis-center',
    ready: 'bench:ready',
  },
  {
    name: 'visyear',
    title: 'vis-timeline, one year',
    about: 'the same, with the one year in the middle shown at first',
    view: '.vis-panel.vis-center',
    ready: 'bench:ready',
    from: 10_000,
  },
  {
    name: 'decode',
    title: 'decode',
    about: 'fetches and decodes all columns in a worker, and shows nothing',
    view: 'body',
    ready: 'bench:ready',
    undriven: true,
  },
  {
    name: 'sourceline',
    title: 'Sourceline',
    about: 'the page /open/ of the built site',
    view: '.archive-axis .plot canvas',
    list: '.rows[role="listbox"]',
    wheel: 8,
    ready: 'sourceline:ready',
  },
];

/**
 * @param {string} name
 * @returns {BenchPage}
 */
export function pageOf(name) {
  const page = PAGES.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

/**
 * Where a page stands.
 * @param {BenchPage} page
 * @param {{ lab: string, site: string, file: string }} where addresses: of the benchmark's pages and of the built
 *   site, each with a slash at its end, and of the file of events
 * @returns {string}
 */
export function addressOf({ name }, { lab, site, file }) {
  const src = `?src=${encodeURIComponent(file)}`;
  if (name === 'sourceline') return `${site}open/${src}`;
  if (name === 'visyear') return `${lab}pages/vis.html${src}&window=year`;
  return `${lab}pages/${name}.html${src}`;
}
