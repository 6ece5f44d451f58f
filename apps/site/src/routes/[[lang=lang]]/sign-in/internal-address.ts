/** An address of this site, to go to after signing in; null for anything that would lead the reader elsewhere. */
export function internalAddress(to: unknown, here: URL): string | null {
  if (typeof to !== 'string' || to.length > 500 || !/^\/(?![/\\])/.test(to)) return null;
  const address = URL.parse(to, here);
  return address?.origin === here.origin ? address.pathname + address.search : null;
}
