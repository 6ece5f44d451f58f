import type { Cookies } from '@sveltejs/kit';

const token = 'shaqyru_office';
/** Between the password and the code: what the backend gave to prove that the password was right. */
const challenge = 'shaqyru_office_challenge';

function options(url: URL) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}

export function read(cookies: Cookies): string | undefined {
  return cookies.get(token) || undefined;
}

/** `expires` is when the backend will no longer know the token. */
export function keep(cookies: Cookies, url: URL, secret: string, expires: Date): void {
  cookies.set(token, secret, { ...options(url), expires });
  cookies.delete(challenge, options(url));
}

export function readChallenge(cookies: Cookies): string | undefined {
  return cookies.get(challenge) || undefined;
}

export function keepChallenge(cookies: Cookies, url: URL, secret: string, expires: Date): void {
  cookies.set(challenge, secret, { ...options(url), expires });
}

/** Everything of the officer leaves the browser, the words of the last search too. */
export function forget(cookies: Cookies, url: URL): void {
  for (const { name } of cookies.getAll()) {
    if (name.startsWith('shaqyru_office')) cookies.delete(name, options(url));
  }
}
