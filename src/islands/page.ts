/*
 * What every page of the site does, whatever is on it. It is the whole script of the pages that have no island.
 */

/** A link to another language shows the same screen: all that the reader set is in the address. */
function keepState({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLAnchorElement)) return;
  currentTarget.search = location.search;
  currentTarget.hash = location.hash;
}

/** On paper no link can be followed: the page says where it was printed from, and each link its path on that host. */
function writeAddresses(): void {
  const place = document.querySelector('[data-printed-from]');
  if (place) place.textContent = location.href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="."]'))
    link.setAttribute('href', link.pathname + link.search + link.hash);
}

/** Says that keys and pointers work. No style depends on it, so that nothing is laid out again. */
export function setAlive(): void {
  document.documentElement.dataset['alive'] = '';
}

for (const link of document.querySelectorAll('a[data-language]')) link.addEventListener('click', keepState);
addEventListener('beforeprint', writeAddresses);
