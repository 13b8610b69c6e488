/*
 * The languages of the interface: one line each, the code that addresses have and the folder. Nothing else in the
 * project lists them.
 */
export { default as de } from './de/language.js';
export { default as en } from './en/language.js';
export { default as es } from './es/language.js';
export { default as fr } from './fr/language.js';
export { default as zh } from './zh/language.js';
