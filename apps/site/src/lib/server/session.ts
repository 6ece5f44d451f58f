import type { Cookies } from '@sveltejs/kit';

const name = 'shaqyru_session';

export function read(cookies: Cookies): string | undefined {
  return cookies.get(name) || undefined;
}

/** `expires` is when the backend will no longer know the token. */
export function keep(cookies: Cookies, url: URL, token: string, expires: Date): void {
  cookies.set(name, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    expires,
  });
}

export function forget(cookies: Cookies, url: URL): void {
  cookies.delete(name, { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
}
