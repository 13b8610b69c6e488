/** The styles of the panel: beside the page where there is room, else a sheet from below. Colours are its own, of no timeline. */
export const STYLE = `#sourceline-dev {
  --dev-ink: light-dark(#1c1b19, #f2efe8);
  --dev-mute: light-dark(#5b574f, #b3ada2);
  --dev-ground: light-dark(#fffdf6, #22201d);
  --dev-line: light-dark(#8a8478, #7d776c);
  --dev-rule: light-dark(#ded8ca, #44403a);
  --dev-fault: light-dark(#a3201a, #ffa198);
  --dev-link: light-dark(#1a5a94, #8cbcec);
  color-scheme: light dark;
  position: fixed;
  z-index: 20;
  inset: auto 0 0;
  color: var(--dev-ink);
  background: var(--dev-ground);
  border-top: 2px solid var(--dev-line);
  font: 0.875rem/1.45 system-ui, sans-serif;
  text-align: start;
}
#sourceline-dev *,
#sourceline-dev {
  box-sizing: border-box;
}
#sourceline-dev :is(h2, h3, p, ol, ul, dl, dd, pre) {
  margin: 0;
  padding: 0;
  font-size: inherit;
  max-width: none;
}
#sourceline-dev :is(ol, ul) {
  list-style: none;
}
#sourceline-dev code,
#sourceline-dev pre {
  font: 0.8125rem/1.45 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}
#sourceline-dev a {
  color: var(--dev-link);
  display: inline-block;
  padding: 3px 0;
  min-height: 24px;
}
#sourceline-dev :focus-visible {
  outline: 3px solid var(--dev-link);
  outline-offset: -3px;
}
#sourceline-dev summary {
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  align-items: baseline;
  min-height: 40px;
  padding: 8px 16px;
  cursor: pointer;
}
#sourceline-dev summary::before {
  content: '▸';
}
#sourceline-dev details[open] > summary::before {
  content: '▾';
}
#sourceline-dev .name {
  font-weight: 650;
  overflow-wrap: anywhere;
}
#sourceline-dev [data-faulty] .state {
  color: var(--dev-fault);
  font-weight: 650;
}
#sourceline-dev .panel {
  display: grid;
  gap: 18px;
  align-content: start;
  max-height: min(60vh, 560px);
  overflow: auto;
  overscroll-behavior: contain;
  padding: 4px 16px 16px;
  border-top: 1px solid var(--dev-rule);
}
#sourceline-dev .status {
  padding: 0 16px;
}
#sourceline-dev .status:not(:empty) {
  padding-bottom: 8px;
}
#sourceline-dev .note {
  color: var(--dev-mute);
}
#sourceline-dev .editor {
  padding: 10px 0 0;
}
#sourceline-dev .editor a {
  display: inline-block;
  padding: 4px 0;
}
#sourceline-dev h2 {
  padding: 10px 0 6px;
  font: 650 1rem/1.3 system-ui, sans-serif;
}
#sourceline-dev .issues ol > li {
  padding: 10px 0 10px 12px;
  border-inline-start: 4px solid var(--dev-line);
}
#sourceline-dev .issues li + li {
  margin-top: 10px;
}
#sourceline-dev .issues li.error {
  border-color: var(--dev-fault);
}
#sourceline-dev .error b {
  color: var(--dev-fault);
}
#sourceline-dev .place code + code {
  display: block;
  color: var(--dev-mute);
}
#sourceline-dev .issues pre {
  margin: 4px 0;
}
#sourceline-dev .what {
  font-weight: 600;
  overflow-wrap: anywhere;
}
#sourceline-dev dl {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0 10px;
}
#sourceline-dev dt {
  color: var(--dev-mute);
}
#sourceline-dev dd {
  overflow-wrap: anywhere;
}
#sourceline-dev .drafts li {
  padding: 4px 0 4px 12px;
  border-inline-start: 4px dotted var(--dev-line);
  overflow-wrap: anywhere;
}
#sourceline-dev .places {
  display: flex;
  flex-wrap: wrap;
  gap: 0 14px;
}
#sourceline-dev article + article {
  margin-top: 18px;
}
#sourceline-dev h3 {
  font: 650 0.9375rem/1.35 system-ui, sans-serif;
}
#sourceline-dev .id {
  color: var(--dev-mute);
}
#sourceline-dev article > ul > li {
  display: grid;
  grid-template-columns: 1.75rem minmax(0, 1fr);
  gap: 0 8px;
  padding: 6px 0;
  border-top: 1px solid var(--dev-rule);
  overflow-wrap: anywhere;
}
#sourceline-dev article > ul > li:target,
#sourceline-dev article > ul > li:focus {
  background: light-dark(#f5ead0, #3a3428);
  outline: none;
}
#sourceline-dev .number {
  font-weight: 650;
  font-variant-numeric: tabular-nums;
}
#sourceline-dev .word {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
#sourceline-dev .shown {
  color: var(--dev-mute);
  font-weight: 600;
}
#sourceline-dev .shown > div {
  grid-column: 2;
}
#sourceline-dev .events li {
  padding-top: 2px;
  color: var(--dev-mute);
}
#sourceline-dev .events li::before {
  content: '→ ';
}
#sourceline-dev .doubtful {
  color: var(--dev-fault) !important;
}
body:has(> #sourceline-dev) {
  padding-bottom: 48px;
}
@media (min-width: 1200px) {
  #sourceline-dev:has(> details[open]) {
    inset: 0 0 0 auto;
    width: clamp(380px, 30vw, 560px);
    border-top: 0;
    border-inline-start: 2px solid var(--dev-line);
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  #sourceline-dev details[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
  }
  #sourceline-dev details[open]::details-content {
    display: grid;
    min-height: 0;
  }
  #sourceline-dev details[open] .panel {
    max-height: calc(100vh - 44px);
  }
  body:has(> #sourceline-dev > details[open]) {
    padding-bottom: 0;
    padding-inline-end: clamp(380px, 30vw, 560px);
  }
}
@media (min-width: 720px) and (max-width: 1199px) {
  #sourceline-dev .panel:has(.issues) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  #sourceline-dev .note {
    grid-column: 1 / -1;
  }
}
@media print {
  #sourceline-dev {
    display: none;
  }
  body:has(> #sourceline-dev) {
    padding: 0 !important;
  }
}
`;
