/** The question could not be put, or no answer came: the network's fault, not the certificate's. */
export class NoAnswer extends Error {}

export type Limits = { timeoutMilliseconds: number; largestOcspAnswer: number; largestCrl: number };

/** Where answers of the authorities come from: the network, or the evidence kept with an old signature. */
export type AnswerSource = {
  ocsp(url: string, about: string, request: Uint8Array): Promise<Uint8Array>;
  crl(url: string): Promise<Uint8Array>;
};

const readLimited = async (response: Response, largest: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    const octets = part as Uint8Array;
    size += octets.length;
    if (size > largest) throw new NoAnswer(`more than ${largest} octets`);
    parts.push(octets);
  }
  return Uint8Array.from(Buffer.concat(parts));
};

const request = async (url: string, init: RequestInit, largest: number, limits: Limits): Promise<Uint8Array> => {
  if (!/^https?:\/\//i.test(url)) throw new NoAnswer(`${url} is not fetched`);
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(limits.timeoutMilliseconds),
    });
    if (!response.ok) throw new NoAnswer(`${url} answered ${response.status}`);
    return await readLimited(response, largest);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(`${url}: ${error instanceof Error ? error.message : 'no answer'}`);
  }
};

/** Asks over HTTP. `replaceUrls` sends a question elsewhere than the certificate says, for instance to a proxy. */
export const fromNetwork = (limits: Limits, replaceUrls: Readonly<Record<string, string>>): AnswerSource => ({
  ocsp: (url, _about, question) =>
    request(
      replaceUrls[url] ?? url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/ocsp-request', accept: 'application/ocsp-response' },
        body: Buffer.from(question),
      },
      limits.largestOcspAnswer,
      limits,
    ),
  crl: (url) => request(replaceUrls[url] ?? url, {}, limits.largestCrl, limits),
});
