// D3 as its one classic script has it: the pages' import map names this file for `d3`.

/** @type {typeof import('d3')} */
const d3 = Reflect.get(window, 'd3');

export const {
  axisBottom,
  csvParse,
  csvParseRows,
  extent,
  scalePoint,
  scaleUtc,
  select,
  zoom,
  zoomIdentity,
} = d3;
