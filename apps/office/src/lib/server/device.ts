import type { DeviceKind } from '@shaqyru/domain/counter/counter-view';
import type { Cookies } from '@sveltejs/kit';

/** A machine of the hall keeps the secret that was typed on it once; as long as browsers keep anything. */
const seconds = 400 * 24 * 60 * 60;
const nameOf = (kind: DeviceKind) => `shaqyru_hall_${kind}`;

function options(url: URL) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}

export function read(cookies: Cookies, kind: DeviceKind): string | undefined {
  return cookies.get(nameOf(kind))?.slice(0, 60) || undefined;
}

export function keep(cookies: Cookies, url: URL, kind: DeviceKind, secret: string): void {
  cookies.set(nameOf(kind), secret, { ...options(url), maxAge: seconds });
}

export function forget(cookies: Cookies, url: URL, kind: DeviceKind): void {
  cookies.delete(nameOf(kind), options(url));
}
