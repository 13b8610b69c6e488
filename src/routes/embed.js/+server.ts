import { script } from 'virtual:host-bundle';
import type { RequestHandler } from './$types.js';

export const prerender = true;

/** The script that defines `<source-line>` for the pages of others. */
export const GET: RequestHandler = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
