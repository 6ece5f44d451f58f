import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Authority, openAuthority } from '@shaqyru/pki/authority';
import { revocationListener } from '@shaqyru/pki/revocation-service';
import { decodeCms } from '@shaqyru/signature/decode-cms';
import { createVerifier, type Purpose, type Verdict } from '@shaqyru/signature/verify';
import ncalayerClient, { type Client } from 'ncalayer-js-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type RunningNcalayer, startNcalayer } from './start-ncalayer.ts';

const { NCALayerClient } = ncalayerClient;

const person = { surname: 'ҚҰРМАНҒАЗЫ', name: 'ҺӘМҚА', patronymic: 'ӨМІРҰЛЫ', iin: '800101300125' };
const organisation = { name: '«Үміт» <ЖШС>', bin: '120140000017', role: 'firstHead' } as const;
const text = 'Өтініш: «шақыру» & <b>';
const content = new TextEncoder().encode(text);
const data = Buffer.from(content).toString('base64');

let directory: string;
let authority: Authority;
let ncalayer: RunningNcalayer;
let client: Client;
const revocation = createServer();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'shaqyru-ncalayer-'));
  await new Promise<void>((resolve) => revocation.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(revocation.address() as AddressInfo).port}`;
  authority = await openAuthority(directory, {
    ocspUrl: `${url}/ocsp`,
    crlUrl: `${url}/crl/issuing.crl`,
    algorithm: 'ec-p256',
  });
  revocation.on('request', revocationListener(authority));
  for (const purpose of ['signing', 'authentication'] as const) {
    await authority.issue(person, { purpose });
    await authority.issue({ ...person, organisation }, { purpose });
  }
  await authority.issueSeal(organisation);
});
afterAll(async () => {
  await new Promise<void>((resolve) => {
    revocation.close(() => resolve());
    revocation.closeAllConnections();
  });
  await rm(directory, { recursive: true });
});

beforeEach(async () => {
  ncalayer = await startNcalayer({ directory, port: 0, pagePort: 0 });
  client = new NCALayerClient(ncalayer.url, false);
  expect(await client.connect()).toBe('1.4');
});
afterEach(() => ncalayer.close());

const verify = (cms: string, purpose: Purpose): Promise<Verdict> =>
  createVerifier({ roots: [authority.rootPem], intermediates: [authority.issuingPem] }).verify({
    cms: decodeCms(cms) ?? new Uint8Array(),
    content,
    purpose,
    at: new Date(),
  });

const readPage = async (): Promise<string> => (await fetch(ncalayer.pageUrl)).text();

/** Waits for the page's own event, as the browser does, until it shows a request. */
const pageWithRequest = async (): Promise<string> => {
  const leave = new AbortController();
  const events = await fetch(`${ncalayer.pageUrl}/events`, { signal: leave.signal });
  let page = await readPage();
  for await (const _event of events.body ?? []) {
    page = await readPage();
    if (page.includes('name="id"')) break;
  }
  leave.abort();
  return page;
};

const idIn = (page: string): string => /name="id" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? '';
const keysIn = (page: string): string[] =>
  [...page.matchAll(/name="key" value="([^"]+)"/g)].map((found) => found[1] ?? '');

const post = (action: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${ncalayer.pageUrl}${action}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: ncalayer.pageUrl, ...headers },
    body: new URLSearchParams(fields),
  });

describe('a web page that uses ncalayer-js-client', () => {
  it('gets a detached signature by the key the person chose', async () => {
    const { basicsCMSParamsDetached, basicsSignerSignAny } = NCALayerClient;
    const signature = client.basicsSignCMS(null, data, basicsCMSParamsDetached, basicsSignerSignAny, 'kk');
    const page = await pageWithRequest();
    expect(page).toContain('Өтініш: «шақыру» &#38; &#60;b&#62;');
    expect(page).toContain('<html lang="kk">');
    expect(keysIn(page)).toEqual(['800101300125-120140000017-signing', '800101300125-signing']);
    expect((await post('/sign', { id: idIn(page), key: '800101300125-signing' })).status).toBe(303);

    const cms = await signature;
    expect(cms).toMatch(/^-----BEGIN CMS-----\n/);
    expect(await verify(cms, 'signing')).toMatchObject({
      valid: true,
      signer: { iin: person.iin, surname: person.surname, patronymic: person.patronymic },
    });
    expect(await readPage()).not.toContain('name="id"');
  });

  it('gets an attached signature of an authentication key, to sign in with', async () => {
    const { basicsCMSParamsAttached, basicsSignerAuthAny } = NCALayerClient;
    const signature = client.basicsSignCMS(null, data, basicsCMSParamsAttached, basicsSignerAuthAny, 'ru');
    const page = await pageWithRequest();
    expect(page).toContain('Выберите ключ');
    expect(keysIn(page)).toEqual(['800101300125-120140000017-authentication', '800101300125-authentication']);
    await post('/sign', { id: idIn(page), key: '800101300125-120140000017-authentication' });
    expect(await verify(await signature, 'authentication')).toMatchObject({
      valid: true,
      signer: { bin: organisation.bin, organisation: organisation.name, roles: ['legalEntity', 'firstHead'] },
    });
  });

  it('is offered only keys of the role it asks for', async () => {
    const { basicsCMSParamsDetached, basicsSignerSignHead } = NCALayerClient;
    const signature = client.basicsSignCMS(null, data, basicsCMSParamsDetached, basicsSignerSignHead, 'en');
    const page = await pageWithRequest();
    expect(keysIn(page)).toEqual(['800101300125-120140000017-signing']);
    await post('/sign', { id: idIn(page), key: '800101300125-120140000017-signing' });
    await signature;
  });

  it('gets one signature for each of several documents', async () => {
    const { basicsCMSParamsDetached, basicsSignerSignAny } = NCALayerClient;
    const signatures = client.basicsSignCMS(null, [data, data], basicsCMSParamsDetached, basicsSignerSignAny);
    const page = await pageWithRequest();
    await post('/sign', { id: idIn(page), key: '800101300125-signing' });
    const verdicts = await Promise.all((await signatures).map((cms) => verify(cms, 'signing')));
    expect(verdicts.map((verdict) => verdict.valid)).toEqual([true, true]);
  });

  it('is told that the person cancelled', async () => {
    const { basicsCMSParamsDetached, basicsSignerSignAny } = NCALayerClient;
    const signature = client.basicsSignCMS(null, data, basicsCMSParamsDetached, basicsSignerSignAny);
    const refused = expect(signature).rejects.toMatchObject({ canceledByUser: true });
    await post('/cancel', { id: idIn(await pageWithRequest()) });
    await refused;
  });

  it.each([
    ['SIGNATURE', 'signing'],
    ['AUTHENTICATION', 'authentication'],
  ] as const)('gets a signature by the older function with %s', async (keyType, purpose) => {
    const signature = client.createCMSSignatureFromBase64(NCALayerClient.fileStorageType, data, keyType, false);
    const page = await pageWithRequest();
    await post('/sign', { id: idIn(page), key: `800101300125-${purpose}` });
    expect(await verify(await signature, purpose)).toMatchObject({ valid: true });
  });

  it('is told of cancelling by the older function too', async () => {
    const refused = expect(client.createCMSSignatureFromBase64(NCALayerClient.fileStorageType, data)).rejects.toThrow(
      'action.canceled',
    );
    await post('/cancel', { id: idIn(await pageWithRequest()) });
    await refused;
  });

  it('finds no cards and tokens', async () => {
    expect(await client.getActiveTokens()).toEqual([]);
  });

  it('is refused what only the real program can do', async () => {
    const { basicsCMSParamsDetachedHash, basicsSignerSignAny } = NCALayerClient;
    await expect(client.basicsSignCMS(null, data, basicsCMSParamsDetachedHash, basicsSignerSignAny)).rejects.toThrow(
      'INVOCATION_ERROR',
    );
  });
});

describe('the page', () => {
  const ask = (): Promise<string> => {
    const { basicsCMSParamsDetached, basicsSignerSignAny } = NCALayerClient;
    const signature = client.basicsSignCMS(null, data, basicsCMSParamsDetached, basicsSignerSignAny);
    signature.catch(() => undefined);
    return signature;
  };

  it.each([
    ['another site', { origin: 'https://example.org' }],
    ['another program of this machine', { origin: 'http://127.0.0.1:3000' }],
    ['no site at all', { origin: '' }],
    ['a sandboxed page', { origin: 'null' }],
  ])('signs nothing for a form posted by %s', async (_who, headers) => {
    ask();
    const id = idIn(await pageWithRequest());
    expect((await post('/sign', { id, key: '800101300125-signing' }, headers)).status).toBe(403);
    expect(idIn(await readPage())).toBe(id);
  });

  it('is not shown under a name that someone points at this machine', async () => {
    const { hostname, port } = new URL(ncalayer.pageUrl);
    const status = await new Promise((resolve, reject) => {
      httpRequest({ hostname, port, headers: { host: `example.org:${port}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('signs nothing without the number of the request, nor with a key that was not offered', async () => {
    ask();
    const id = idIn(await pageWithRequest());
    const tries = [
      { id: '0'.repeat(32), key: '800101300125-signing' },
      { id, key: '800101300125-authentication' },
      { id, key: '120140000017-seal' },
      { id, key: '../authority/keys/issuing' },
    ];
    for (const fields of tries) expect((await post('/sign', fields)).status).toBe(409);
    expect(idIn(await readPage())).toBe(id);
  });

  it('says so when the request was answered before', async () => {
    const signature = ask();
    const fields = { id: idIn(await pageWithRequest()), key: '800101300125-signing' };
    await post('/sign', fields);
    await signature;
    const again = await post('/sign', fields);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Бұл сұрау енді жоқ');
  });

  it('forgets a request whose web page was closed', async () => {
    ask();
    const id = idIn(await pageWithRequest());
    const leave = new AbortController();
    const events = await fetch(`${ncalayer.pageUrl}/events`, { signal: leave.signal });
    client.wsConnection.close();
    for await (const _event of events.body ?? []) if (!(await readPage()).includes('name="id"')) break;
    leave.abort();
    expect((await post('/sign', { id, key: '800101300125-signing' })).status).toBe(409);
  });

  it('notices what changed while the page was on its way', async () => {
    const stale = /data-shown="(\w*)"/.exec(await readPage())?.[1];
    expect(stale).toBe('');
    const signature = ask();
    const id = idIn(await pageWithRequest());
    const leave = new AbortController();
    const events = await fetch(`${ncalayer.pageUrl}/events?shown=${stale}`, { signal: leave.signal });
    let told = '';
    for await (const part of events.body ?? []) {
      told += new TextDecoder().decode(part);
      if (told.includes('event: change')) break;
    }
    leave.abort();
    await post('/sign', { id, key: '800101300125-signing' });
    await signature;
  });

  it('may not be framed, and loads nothing from elsewhere', async () => {
    const policy = (await fetch(ncalayer.pageUrl)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

it('speaks wss with a certificate of its own when asked to', async () => {
  const secure = await startNcalayer({ directory, port: 0, pagePort: 0, secure: true });
  const socket = new WebSocket(secure.url, { rejectUnauthorized: false });
  const greeting = await new Promise((resolve, reject) => {
    socket.on('message', (message) => resolve(message.toString()));
    socket.on('error', reject);
  });
  expect(greeting).toBe('{"result":{"version":"1.4"}}');
  await secure.close();
});

it('names the port that is taken', async () => {
  const taken = Number(new URL(ncalayer.pageUrl).port);
  await expect(startNcalayer({ directory, port: 0, pagePort: taken })).rejects.toThrow(`127.0.0.1:${taken}`);
});
