/**
 * Reads a CMS as NCALayer hands it over: Base64, or PEM with the label "CMS". Its older function answers with the one, its
 * newer with the other.
 * @returns undefined when the text is neither
 */
export const decodeCms = (text: string): Uint8Array | undefined => {
  const body = text
    .trim()
    .replace(/^-----BEGIN (?:CMS|PKCS7)-----/, '')
    .replace(/-----END (?:CMS|PKCS7)-----$/, '')
    .replaceAll(/\s/g, '');
  if (body === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return undefined;
  return Uint8Array.from(Buffer.from(body, 'base64'));
};
