/** The script of a page while its project is worked on: what it does not do, a page without it does by itself. */
export const SCRIPT = `const id = 'sourceline-dev';
const panel = () => document.getElementById(id);
const details = () => panel().querySelector('details');
const say = (text) => (panel().querySelector('.status').textContent = text);
const remember = () => {
  const scroll = panel().querySelector('.panel').scrollTop;
  sessionStorage.setItem(id, JSON.stringify({ isOpen: details().open, scroll }));
};
const recall = () => {
  let kept = {};
  try {
    kept = JSON.parse(sessionStorage.getItem(id)) ?? {};
  } catch {}
  // Faults are shown; else the panel is as it was left, and beside the page where there is room.
  if (!details().hasAttribute('data-faulty')) details().open = kept.isOpen ?? matchMedia('(min-width: 1200px)').matches;
  panel().querySelector('.panel').scrollTop = kept.scroll ?? 0;
  details().addEventListener('toggle', remember);
};
recall();
addEventListener('pagehide', remember);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !panel().contains(event.target) || !details().open) return;
  details().open = false;
  details().querySelector('summary').focus();
});
let isLost = false;
const events = new EventSource('/_dev/changes');
events.onerror = () => {
  isLost = true;
  say('The server does not answer.');
};
events.onmessage = async ({ data }) => {
  const { version, isGood, state } = JSON.parse(data);
  if (isLost) say('');
  isLost = false;
  if (String(version) === panel().dataset.version) return;
  if (isGood) {
    remember();
    return location.reload();
  }
  remember();
  const hasFocus = panel().contains(document.activeElement);
  const answer = await fetch('/_dev/panel?page=' + (panel().dataset.bare === undefined ? 1 : 0));
  if (!answer.ok) return;
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
  panel().replaceWith(document.adoptNode(made));
  recall();
  if (hasFocus) details().querySelector('summary').focus();
  say(state);
};
`;
