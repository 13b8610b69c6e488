/** What a browser says that cannot show a timeline from another address: the sentence, and the words before its address. */
export interface TooOld {
  readonly text: string;
  readonly data: string;
}

/**
 * Returns the script that runs before the page is drawn, in words that any browser reads. It sees to it that the page is
 * not drawn in the wrong colours, nor as the build drew it where something else was asked for; whoever reads the options
 * in full comes later.
 *
 * In a browser below the floor of docs/browsers.md, which `src/app.html` asks for in the same words, the script of the page
 * does not start (`data-basic`). There, and where it fails, its place is taken by the list for readers without JavaScript,
 * or, where the build has no timeline, by a sentence with the address of the data.
 *
 * @param tooOld by language, the first of which is the default; for the page without a timeline alone
 */
export function firstScript(tooOld?: Readonly<Record<string, TooOld>>): string {
  return `(function () {
  var root = document.documentElement;
  function supports() {
    return CSS.supports.apply(CSS, arguments);
  }
  var isBasic = true;
  try {
    if (
      supports('color', 'light-dark(#000, #fff)') &&
      supports('selector(:has(a))') &&
      AbortSignal.any &&
      URL.canParse &&
      [].findLast
    )
      isBasic = false;
  } catch (error) {
    // It does not even know how to answer.
  }
  if (isBasic) root.setAttribute('data-basic', '');
  var asked = Object.create(null);
  var pairs = location.search.slice(1).split('&');
  for (var n = 0; n < pairs.length; n += 1) {
    var pair = /^([^=]*)=?(.*)$/.exec(pairs[n].replace(/\\+/g, ' '));
    if (!pair || !pair[1] || pair[1] in asked) continue;
    try {
      asked[pair[1]] = decodeURIComponent(pair[2]);
    } catch (error) {
      asked[pair[1]] = pair[2];
    }
  }
  if (asked.theme === 'light' || asked.theme === 'dark') root.setAttribute('data-theme', asked.theme);
  if (asked.view === 'axis' || asked.height === 'full') root.setAttribute('data-grows', '');
  var isDrawn = !isBasic;
  for (var name in asked)
    if (!/^(theme|height|src)$/.test(name) && !(name === 'view' && asked.view === 'story')) isDrawn = false;
  if (!isDrawn) root.setAttribute('data-redraws', '');
  // Styles that ask whether scripts run are told that none do.
  function visit(rules) {
    for (var at = 0; at < rules.length; at += 1) {
      var media = rules[at].media;
      if (media && media.mediaText.indexOf('scripting') >= 0)
        media.mediaText = media.mediaText
          .replace(/\\(scripting: enabled\\)/g, '(max-width: 0px)')
          .replace(/\\(scripting: none\\)/g, '(min-width: 0px)');
      if (rules[at].cssRules) visit(rules[at].cssRules);
    }
  }
  document.addEventListener('DOMContentLoaded', function () {
    root.removeAttribute('data-redraws');
    if (root.hasAttribute('data-alive')) return;
    root.setAttribute('data-basic', '');
    for (var each = 0; each < document.styleSheets.length; each += 1) visit(document.styleSheets[each].cssRules);
    var place = document.getElementById('sourceline');
    var list = document.querySelector('body > noscript');
    if (list) place.innerHTML = list.textContent;${tooOld ? sentence(tooOld) : ''}
  });
})();`;
}

/** Returns the part that puts the sentence in the place of the timeline. An address that is none of the web gets no link. */
function sentence(tooOld: Readonly<Record<string, TooOld>>): string {
  const [first] = Object.keys(tooOld);
  return `
    var texts = ${JSON.stringify(tooOld)};
    var language = Object.prototype.hasOwnProperty.call(texts, asked.lang) ? asked.lang : '${first}';
    root.lang = language;
    function add(kind, parent, text) {
      var element = document.createElement(kind);
      element.appendChild(document.createTextNode(text));
      return parent.appendChild(element);
    }
    place.textContent = '';
    var main = add('main', place, '');
    main.className = 'too-old';
    add('p', main, texts[language].text);
    var link = document.createElement('a');
    link.href = asked.src || '';
    if (!asked.src || !/^https?:$/.test(link.protocol)) return;
    link.textContent = link.href;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    add('p', main, texts[language].data + ' ').appendChild(link);`;
}

/** What the head of an embed page says beside: a search leads to the timeline's own page, not to its embed. */
export const HEAD = '<meta name="robots" content="noindex">';
