/**
 * Runs before the page is drawn, so that it is not drawn in the wrong colours, nor as the build drew it where something
 * else was asked for. It is written into the page's head as it is here; whoever reads the options in full comes later.
 * Where the script of the page does not run, as in a browser too old for it, the list for readers without JavaScript
 * takes its place.
 */
export const FIRST = `(() => {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (asked.get('view') === 'axis' || asked.get('height') === 'full') dataset.grows = '';
  const isDrawn = ([name, value]) => /^(theme|height|src)$/.test(name) || (name === 'view' && value === 'story');
  if (!Array.from(asked).every(isDrawn)) dataset.redraws = '';
  addEventListener('load', () => {
    const list = document.querySelector('body > noscript');
    if (list) document.getElementById('sourceline').innerHTML = list.textContent;
    delete dataset.redraws;
  });
})();`;

/** What the head of an embed page says beside: a search leads to the timeline's own page, not to its embed. */
export const HEAD = '<meta name="robots" content="noindex">';
