export type SignPurpose = 'sign' | 'authenticate';

/** What came of asking NCALayer. `cms` is a detached CMS in base64. */
export type SignAnswer = { outcome: 'signed'; cms: string } | { outcome: 'cancelled' | 'not-running' | 'wrong-answer' };

type Asked = {
  /** The exact text; its UTF-8 bytes are signed. */
  content: string;
  /** Where NCALayer listens on the reader's computer: "wss://127.0.0.1:13579". */
  url: string;
  purpose: SignPurpose;
  lang: string;
  /** Called once, when NCALayer has answered and now asks its user for a key. */
  onchoosing: () => void;
};

/** A program on the same computer answers at once; what listens on the port and says nothing is not NCALayer. */
const patience = 10_000;

/**
 * Signs a text with a key that its owner chooses in NCALayer. Never throws: whatever goes wrong there is one of the answers.
 * There is no limit to how long the owner may look for the key and the password.
 */
export async function signWithNcalayer({ content, url, purpose, lang, onchoosing }: Asked): Promise<SignAnswer> {
  const { NCALayerClient } = await import('#ncalayer-js-client');
  // Without KAZTOKEN's own HTTP interface: the page's policy lets it speak to NCALayer's address only.
  const client = new NCALayerClient(url, false);
  const garbled = Promise.withResolvers<never>();
  garbled.promise.catch(() => {});
  // The client parses an answer inside an event handler: what is not JSON would be thrown there, and its promise never settle.
  client.onResponseReady = (data) => {
    if (!isJson(data)) garbled.reject(new Error('not an answer of NCALayer'));
  };
  try {
    const silent = Promise.withResolvers<never>();
    const timer = setTimeout(() => silent.reject(new Error('NCALayer does not answer')), patience);
    try {
      await Promise.race([client.connect(), silent.promise, garbled.promise]);
    } catch {
      return { outcome: 'not-running' };
    } finally {
      clearTimeout(timer);
    }
    onchoosing();
    const answer = await Promise.race([
      client.basicsSignCMS(
        NCALayerClient.basicsStorageAll,
        new TextEncoder().encode(content).buffer,
        NCALayerClient.basicsCMSParamsDetached,
        purpose === 'sign' ? NCALayerClient.basicsSignerSignAny : NCALayerClient.basicsSignerAuthAny,
        lang === 'kk' ? 'kz' : lang,
      ),
      garbled.promise,
    ]);
    const cms = typeof answer === 'string' ? bareBase64(answer) : '';
    return cms ? { outcome: 'signed', cms } : { outcome: 'wrong-answer' };
  } catch (error) {
    const cancelled = error instanceof Error && 'canceledByUser' in error && error.canceledByUser === true;
    return { outcome: cancelled ? 'cancelled' : 'wrong-answer' };
  } finally {
    client.wsConnection?.close();
  }
}

function isJson(data: unknown): boolean {
  try {
    return typeof JSON.parse(String(data)) === 'object';
  } catch {
    return false;
  }
}

/** NCALayer's versions differ in whether they wrap the base64 into PEM lines. Empty when it is no base64. */
function bareBase64(text: string): string {
  const bare = text.replace(/-----(BEGIN|END) CMS-----/g, '').replace(/\s/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(bare) ? bare : '';
}
