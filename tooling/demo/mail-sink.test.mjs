import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import nodemailer from 'nodemailer';
import { startMailSink } from './mail-sink.mjs';
import { openMailStore } from './mail-sink/store.mjs';

const home = await mkdtemp(join(tmpdir(), 'shaqyru-mail-sink-'));
after(() => rm(home, { recursive: true, force: true }));

/** @param {import('node:test').TestContext} t */
async function startSink(t, directory = join(home, t.name)) {
  const sink = await startMailSink({ smtpPort: 0, httpPort: 0, directory });
  t.after(() => sink.close());
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: sink.smtpPort, secure: false });
  /** @param {string} path */
  const get = (path) => fetch(`http://127.0.0.1:${sink.httpPort}${path}`);
  return { ...sink, transport, get };
}

const SUBJECTS = {
  kk: 'Шақыруды ресімдеу туралы өтініш қабылданды — Ә Ғ Қ Ң Ө Ұ Ү Һ І',
  ru: 'Заявление принято: срок оказания государственной услуги',
  en: 'Your application has been accepted',
};

test('mails in three languages are shown newest first, to the recipient asked for', async (t) => {
  const { transport, get } = await startSink(t);
  for (const [language, subject] of Object.entries(SUBJECTS)) {
    await transport.sendMail({
      from: '"Шақыру" <no-reply@shaqyru.example>',
      to: `${language}@applicant.example`,
      bcc: 'Archive@applicant.example',
      subject,
      text: `Нөмірі: 2026-0001. http://localhost:3000/${language}/cabinet.`,
    });
  }

  const list = await (await get('/')).text();
  const shown = [...list.matchAll(/<a href="\/mails\/[^"]+">([^<]+)<\/a>/g)].map(([, subject]) => subject);
  assert.deepEqual(shown, [SUBJECTS.en, SUBJECTS.ru, SUBJECTS.kk]);

  const mine = await (await get('/api/mails?to=KK@applicant.example')).json();
  assert.equal(mine.length, 1);
  assert.equal(mine[0].subject, SUBJECTS.kk);
  assert.match(mine[0].from, /Шақыру/);
  assert.match(mine[0].text, /Нөмірі: 2026-0001/);
  assert.equal((await (await get('/api/mails?to=archive@applicant.example')).json()).length, 3);
  assert.deepEqual(await (await get('/api/mails?to=stranger@applicant.example')).json(), []);

  const page = await (await get(`/mails/${mine[0].id}?lang=ru`)).text();
  assert.match(page, /<html lang="ru">/);
  assert.ok(page.includes(`<h1>${SUBJECTS.kk}</h1>`));
  assert.ok(page.includes('<a href="http://localhost:3000/kk/cabinet" target="_blank"'));
});

test('what a mail brings along cannot act on the page', async (t) => {
  const { transport, get } = await startSink(t);
  const attack = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
  await transport.sendMail({
    from: `"${attack.replaceAll('"', '')}" <no-reply@shaqyru.example>`,
    to: 'kk@applicant.example',
    subject: attack,
    text: `${attack} http://localhost/"onmouseover="alert(1)`,
    html: `<p onclick="alert(1)">Өтініш</p>${attack}`,
    attachments: [{ filename: 'шақыру "1".html', content: attack, contentType: 'text/html' }],
  });
  const [mail] = await (await get('/api/mails')).json();
  for (const path of ['/', `/mails/${mail.id}`]) {
    const answer = await get(path);
    const html = await answer.text();
    assert.doesNotMatch(html, /<script|<img|onmouseover="/i, path);
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /unsafe|script-src/);
  }
  assert.match(await (await get(`/mails/${mail.id}`)).text(), /<iframe [^>]*sandbox="allow-popups /);

  const html = await get(`/mails/${mail.id}/html`);
  assert.match(await html.text(), /Өтініш/);
  const policy = html.headers.get('content-security-policy') ?? '';
  assert.match(policy, /^sandbox /);
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /allow-scripts|allow-same-origin|script-src/);

  const file = await get(mail.attachments[0].href);
  assert.equal(await file.text(), attack);
  assert.equal(file.headers.get('content-type'), 'application/octet-stream');
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''%D1%88/);
});

test('mails are there after a restart', async (t) => {
  const directory = join(home, 'kept');
  const first = await startMailSink({ smtpPort: 0, httpPort: 0, directory });
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: first.smtpPort });
  await transport.sendMail({
    from: 'a@shaqyru.example',
    to: 'kk@applicant.example',
    subject: SUBJECTS.kk,
    text: 'бір',
  });
  await first.close();

  const second = await startSink(t, directory);
  await second.transport.sendMail({
    from: 'a@shaqyru.example',
    to: 'kk@applicant.example',
    subject: SUBJECTS.ru,
    text: 'екі',
  });
  const mails = await (await second.get('/api/mails?to=kk@applicant.example')).json();
  assert.deepEqual(
    mails.map((/** @type {{ subject: string, text: string }} */ { subject, text }) => [subject, text.trim()]),
    [
      [SUBJECTS.ru, 'екі'],
      [SUBJECTS.kk, 'бір'],
    ],
  );
});

test('a mail that is too large or has too many recipients is refused, and leaves nothing', async (t) => {
  const { transport, get } = await startSink(t);
  const mail = { from: 'a@shaqyru.example', subject: 'x' };
  const large = { ...mail, to: 'kk@applicant.example', text: 'ә'.repeat(6 * 1024 * 1024) };
  await assert.rejects(transport.sendMail(large), { responseCode: 552 });
  const many = Array.from({ length: 51 }, (_, number) => `p${number}@applicant.example`);
  const { rejected } = await transport.sendMail({ ...mail, to: many, text: 'x' });
  assert.deepEqual(rejected, ['p50@applicant.example']);
  assert.equal((await (await get('/api/mails')).json()).length, 1);
});

test('only the newest mails are kept', async (t) => {
  const directory = join(home, t.name);
  const envelope = { from: 'a@shaqyru.example', to: ['kk@applicant.example'] };
  const message = (/** @type {number} */ number) => Buffer.from(`Subject: ${number}\r\n\r\n${'x'.repeat(100)}`);
  const subjects = (/** @type {import('./mail-sink/store.mjs').Summary[]} */ list) =>
    list.map(({ subject }) => subject);

  const byCount = await openMailStore({ directory, maxCount: 3, maxBytes: 1_000_000 });
  for (const number of [1, 2, 3, 4, 5]) await byCount.add(message(number), envelope);
  assert.deepEqual(subjects(byCount.list()), ['5', '4', '3']);
  assert.equal((await readdir(directory)).length, 6);

  const bySize = await openMailStore({ directory, maxCount: 3, maxBytes: 250 });
  assert.deepEqual(subjects(bySize.list()), ['5', '4']);
});

test('mails that arrive together are all kept', async (t) => {
  const { transport, get } = await startSink(t);
  const numbers = Array.from({ length: 40 }, (_, number) => `№ ${number}`);
  await Promise.all(
    numbers.map((subject) =>
      transport.sendMail({ from: 'a@shaqyru.example', to: 'kk@applicant.example', subject, text: subject }),
    ),
  );
  const mails = await (await get('/api/mails?to=kk@applicant.example')).json();
  assert.deepEqual(new Set(mails.map((/** @type {{ subject: string }} */ { subject }) => subject)), new Set(numbers));
});

test('requests that are not meant for it are refused', async (t) => {
  const { httpPort, get } = await startSink(t);
  /** @type {[string, string, Record<string, string>, number][]} */
  const cases = [
    ['GET', '/mails/../../etc/passwd', {}, 404],
    ['GET', '/mails/1700000000000-00000000', {}, 404],
    ['GET', '/nothing', {}, 404],
    ['POST', '/api/mails', {}, 405],
    ['GET', '//', {}, 400],
    ['GET', '/api/mails', { host: 'attacker.example' }, 421],
  ];
  for (const [method, path, headers, expected] of cases) {
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: httpPort, method, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
    assert.equal(status, expected, `${method} ${path}`);
  }
  assert.match(await (await get('/nothing?lang=en')).text(), /There is no such page or mail/);
});

test('a port that is taken is named in the error', async (t) => {
  const { smtpPort, httpPort } = await startSink(t);
  const directory = join(home, 'second');
  await assert.rejects(startMailSink({ smtpPort, httpPort: 0, directory }), new RegExp(`127.0.0.1:${smtpPort}`));
  await assert.rejects(startMailSink({ smtpPort: 0, httpPort, directory }), new RegExp(`127.0.0.1:${httpPort}`));
});
