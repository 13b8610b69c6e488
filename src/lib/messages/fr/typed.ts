import type { TypedNames } from '../types/typed.js';

/** Names that a typed date may have in French: « 8 sept. 2020 », « automne 2020 ». */
const typed: TypedNames = {
  months:
    'janvier janv|février fevrier févr fevr|mars|avril avr|mai|juin|juillet juil|août aout|' +
    'septembre sept|octobre oct|novembre nov|décembre decembre déc dec',
  seasons: 'printemps|été ete|automne|hiver',
  ignored: 'le la l du de en au er j ap apr',
  before: 'av',
};
export default typed;
