import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { generate } from 'otplib';
const d = JSON.parse(readFileSync('/tmp/shqc.json', 'utf8'));
const office = `http://localhost:${d.ports.office}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? (await import('node:fs')).existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : await (await import('@sparticuz/chromium')).default.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
const axe = async (page, name) => { const { violations } = await new AxeBuilder({ page }).analyze(); console.log(name, violations.length ? violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary.split('\n')[1]).join(' | ')) : 'axe ok', 'overflow', await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)); };
export const ctx = async (w, h, opt = {}) => { const c = await browser.newContext({ viewport: { width: w, height: h }, ...opt }); c.setDefaultTimeout(20000); return c; };
const signIn = async (c, login, lang = '') => { const p = await c.newPage(); p.on('console', m => m.type() === 'error' && console.log('CONSOLE', m.text())); p.on('pageerror', e => console.log('PAGEERR', e.message)); await p.goto(office + lang + '/sign-in'); await p.locator('#login').fill(d.secrets[login].password ? login : ''); await p.locator('input[type=password]').fill(d.secrets[login].password); await p.locator('form button').last().click(); await p.waitForURL(/code/); await p.locator('input[name=code]').fill(await generate({ secret: d.secrets[login].totpSecret })); await p.locator('main form button').last().click(); await p.waitForURL((u) => !u.pathname.includes('sign-in')); return p; };
const shot = (p, n, full = true) => p.screenshot({ path: `/tmp/shots/${n}.png`, fullPage: full });
const what = process.argv[2] ?? 'all';
if (what === 'all' || what === 'hall') {
  const unit = 'astana/esil-district';
  for (const [w, h] of [[1280, 720], [360, 780]]) {
    const c = await ctx(w, h);
    const p = await c.newPage();
    p.on('console', m => m.type() === 'error' && console.log('CONSOLE', m.text()));
    await p.goto(office + '/counter/board'); await axe(p, 'board pair'); await shot(p, `pair-${w}`);
    await p.locator('#secret').fill(d.halls[unit].board); await p.locator('form button').click(); await p.waitForSelector('table.calls');
    await axe(p, 'board'); await shot(p, `board-${w}`);
    await p.goto(office + '/counter/kiosk'); await p.locator('#secret').fill(d.halls[unit].kiosk); await p.locator('form button').click(); await p.waitForSelector('button[value=kk]');
    await axe(p, 'kiosk'); await shot(p, `kiosk-${w}`);
    await p.addInitScript(() => { window.print = () => {}; });
    await p.locator('button[value=ru]').click(); await p.waitForSelector('.ticket'); await axe(p, 'ticket'); await shot(p, `ticket-${w}`);
    if (w === 1280) { await p.pdf({ path: '/tmp/shots/ticket.pdf', preferCSSPageSize: true }); }
    await c.close();
  }
}
if (what === 'all' || what === 'desk') {
  const c = await ctx(1280, 900);
  const p = await signIn(c, 'esil');
  await p.goto(office + '/counter'); await axe(p, 'desk'); await shot(p, 'desk-free');
  await p.locator('[data-first]').click(); await p.waitForTimeout(500); await axe(p, 'desk called'); await shot(p, 'desk-called');
  await p.locator('[data-first]').click(); await p.waitForTimeout(500); await axe(p, 'desk serving'); await shot(p, 'desk-serving');
  await p.setViewportSize({ width: 360, height: 780 }); await axe(p, 'desk 360'); await shot(p, 'desk-360');
  await p.goto(office + '/ru/counter'); await shot(p, 'desk-ru-360');
  await p.setViewportSize({ width: 1280, height: 900 });
  await p.goto(office + '/intake/new'); await axe(p, 'intake'); await shot(p, 'intake');
  await p.setViewportSize({ width: 360, height: 780 }); await axe(p, 'intake360'); await shot(p, 'intake-360');
  await p.setViewportSize({ width: 1280, height: 900 });
  await p.locator('#inviter\\.surname').fill('Серікқызы'); await p.locator('button[value=note]').click(); await p.waitForSelector('#note-title'); await axe(p, 'note'); await shot(p, 'note');
  await p.emulateMedia({ media: 'print' }); await shot(p, 'note-print'); await p.emulateMedia({ media: 'screen' });
  await c.close();
  const c2 = await ctx(1280, 900); const h = await signIn(c2, 'bastyk', '/ru'); await h.goto(office + '/ru/counter/windows'); await axe(h, 'windows'); 
  await h.locator('#kind').check(); await h.locator('#deviceName').fill('Киоск 2'); await h.locator('button', { hasText: 'Добавить устройство' }).click(); await h.waitForSelector('.code'); await axe(h, 'windows secret'); await shot(h, 'windows');
  await h.setViewportSize({ width: 360, height: 780 }); await axe(h, 'windows 360'); await shot(h, 'windows-360');
}
await browser.close();
