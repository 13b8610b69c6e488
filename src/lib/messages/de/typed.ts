import type { TypedNames } from '../types/typed.js';

/** Names that a typed date may have in German: „8. Sept. 2020“, „Herbst 2020“. */
const typed: TypedNames = {
  months:
    'januar jänner jan|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|' +
    'september sept sep|oktober okt|november nov|dezember dez',
  seasons: 'frühling frühjahr|sommer|herbst|winter',
  ignored: 'der den dem die das am im vom n chr christus',
  before: 'v',
};
export default typed;
