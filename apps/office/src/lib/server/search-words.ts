import type { Cookies } from '@sveltejs/kit';

/**
 * What an officer searches for is a name or an IIN: personal data, which addresses carry into histories, logs and other
 * programs. So a search is sent by POST, and between the pages of its results the words wait in a cookie that no script
 * reads and that dies after a quarter of an hour or with the session. Filters and sorting name nobody and stay in the address.
 */
const seconds = 15 * 60;
const maximumLength = 120;

export type SearchOf = 'cases' | 'records' | 'complaints' | 'audit' | 'officers';
const cookieName = (of: SearchOf) => `shaqyru_office_search_${of}`;

function options(url: URL) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}

export function read(cookies: Cookies, of: SearchOf): string {
  return (cookies.get(cookieName(of)) ?? '').slice(0, maximumLength);
}

/** Empty words end the search. */
export function keep(cookies: Cookies, url: URL, of: SearchOf, words: string): void {
  const text = words.trim().normalize('NFC').slice(0, maximumLength);
  if (text === '') cookies.delete(cookieName(of), options(url));
  else cookies.set(cookieName(of), text, { ...options(url), maxAge: seconds });
}
