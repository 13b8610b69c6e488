import { chromium } from '@playwright/test';
const [,, url, out, w='1280', h='800', dark=''] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: +w, height: +h }, colorScheme: dark ? 'dark' : 'light' });
p.on('console', m => console.log(m.type(), m.text())); p.on('pageerror', e => console.log('ERR', e.message));
await p.goto(url); await p.waitForTimeout(1500); await p.screenshot({ path: out }); await b.close();
