/**
 * The name of a file as a header carries it (RFC 6266, RFC 8187), both ways: `attachment; filename*=UTF-8''%D0%A1.pdf`. Names
 * travel in headers and never in addresses, which are logged.
 */
export function nameHeader(name: string): string {
  return `attachment; filename*=UTF-8''${encodeName(name)}`;
}

/** As `nameHeader`, for readers that know no filename* too: there, letters outside ASCII are lost, the ending is not. */
export function downloadHeader(name: string): string {
  return `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, '_')}"; filename*=UTF-8''${encodeName(name)}`;
}

/** The name in such a header; null when it carries none that can be read. */
export function readNameHeader(header: string | undefined): string | null {
  const encoded = /;\s*filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]+)/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

/** What encodeURIComponent leaves and the header does not take is encoded too; a letter cut in half is replaced. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
