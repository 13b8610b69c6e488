/**
 * Runs before the page is drawn, so that it is not drawn in the wrong colours or with parts that were not asked
 * for. It is written into the page's head as it is here; whoever reads the options in full comes later.
 */
export const FIRST = `(() => {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  const view = asked.get('view');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (view === 'axis' || view === 'list') dataset.parts = view;
  if (view === 'axis' || asked.get('height') === 'full') dataset.grows = '';
})();`;

/** What the head of an embed page says beside: a search leads to the timeline's own page, not to its embed. */
export const HEAD = '<meta name="robots" content="noindex">';
