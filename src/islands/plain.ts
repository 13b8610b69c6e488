import { setAlive } from './page.js';

/* The script of a page that has no island. */
setAlive();
