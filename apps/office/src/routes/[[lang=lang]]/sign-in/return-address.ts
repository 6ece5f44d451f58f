/**
 * The page to go on to after signing in, out of `?next=`: a path of this application without its language. Anything else, such
 * as "//elsewhere" or a path with a backslash, which browsers read as another host, becomes the worklist.
 */
export function returnAddress(url: URL): `/${string}` {
  const next = url.searchParams.get('next') ?? '';
  return /^\/(?![/\\])[\w\-/?=&.%+]*$/.test(next) ? (next as `/${string}`) : '/';
}
