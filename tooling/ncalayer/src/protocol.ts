import { z } from 'zod';

/** What NCALayer's page and its keys need to know of a request, whichever of the two protocols it came by. */
export type SigningRequest = {
  documents: Uint8Array[];
  /** Whether the message shall carry the content. */
  attached: boolean;
  /** The key's certificate must have all of them. */
  extendedKeyUsages: string[];
  locale: string;
};

/** A request understood: what to sign, and how the answer is worded in the protocol it came by. */
export type Question =
  | { kind: 'sign'; request: SigningRequest; signed(messages: Uint8Array[]): unknown; cancelled: unknown }
  | { kind: 'answered'; answer: unknown };

const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/\s]*={0,2}\s*$/)
  .transform((text) => Uint8Array.from(Buffer.from(text, 'base64')));

const mostDocuments = 100;

const envelope = z.object({ module: z.string(), method: z.string(), args: z.unknown().optional() });

/** `kz.gov.pki.knca.basics`, method `sign`. XML and signing over a digest are real NCALayer's only. */
const basicsArguments = z.object({
  format: z.literal('cms'),
  data: z.union([z.string(), z.array(z.string()).min(1).max(mostDocuments)]),
  signingParams: z.object({
    decode: z.boolean().default(false),
    encapsulate: z.boolean().default(true),
    digested: z.literal(false).default(false),
  }),
  signerParams: z.object({ extKeyUsageOids: z.array(z.string()).default([]) }),
  locale: z.string().default('kk'),
});

/** `kz.gov.pki.knca.commonUtils`, method `createCMSSignatureFromBase64`: storage, kind of key, data, whether to attach. */
const commonUtilsArguments = z.tuple([z.string(), z.string(), base64, z.boolean()]);

const keyKinds: Record<string, string[]> = {
  SIGNATURE: ['1.3.6.1.5.5.7.3.4'],
  AUTHENTICATION: ['1.3.6.1.5.5.7.3.2'],
};

const pem = (message: Uint8Array): string => {
  const lines =
    Buffer.from(message)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CMS-----\n${lines.join('\n')}\n-----END CMS-----\n`;
};

const basicsError = (code: string, message: string, details: string): Question => ({
  kind: 'answered',
  answer: { status: false, code, message, details },
});

const readBasics = (args: unknown): Question => {
  const parsed = basicsArguments.safeParse(args);
  if (!parsed.success) {
    return basicsError('INVOCATION_ERROR', 'An invoked method threw an exception.', z.prettifyError(parsed.error));
  }
  const { data, signingParams, signerParams, locale } = parsed.data;
  const documents: Uint8Array[] = [];
  for (const one of [data].flat()) {
    const decoded = signingParams.decode
      ? base64.safeParse(one)
      : { success: true, data: new TextEncoder().encode(one) };
    if (!decoded.success || decoded.data === undefined) {
      return basicsError('INVOCATION_ERROR', 'An invoked method threw an exception.', 'data is not Base64');
    }
    documents.push(decoded.data);
  }
  return {
    kind: 'sign',
    request: {
      documents,
      attached: signingParams.encapsulate,
      extendedKeyUsages: signerParams.extKeyUsageOids,
      locale,
    },
    signed: (messages) => ({
      status: true,
      body: { result: Array.isArray(data) ? messages.map(pem) : messages.map(pem)[0] },
    }),
    // No result means that the person cancelled.
    cancelled: { status: true, body: {} },
  };
};

const readCommonUtils = (method: string, args: unknown): Question => {
  // No card, no token: keys lie in files only.
  if (method === 'getActiveTokens') return { kind: 'answered', answer: { code: '200', responseObject: [] } };
  const parsed = commonUtilsArguments.safeParse(args);
  if (method !== 'createCMSSignatureFromBase64' || !parsed.success) {
    return {
      kind: 'answered',
      answer: { code: '500', message: `java.lang.IllegalArgumentException: argument type mismatch. Method: ${method}` },
    };
  }
  const [, keyKind, document, attached] = parsed.data;
  return {
    kind: 'sign',
    request: {
      documents: [document],
      attached,
      extendedKeyUsages: (Object.hasOwn(keyKinds, keyKind) ? keyKinds[keyKind] : undefined) ?? [],
      locale: 'kk',
    },
    signed: ([message]) => ({ code: '200', responseObject: Buffer.from(message ?? []).toString('base64') }),
    cancelled: { code: '500', message: 'action.canceled' },
  };
};

/** Reads a request of either protocol; what is not understood is answered as NCALayer does, with an error. */
export const readQuestion = (text: string): Question => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return basicsError('BAD_REQUEST', 'The request is not JSON.', '');
  }
  const parsed = envelope.safeParse(json);
  if (!parsed.success) return basicsError('BAD_REQUEST', 'The request names no module and method.', '');
  const { module, method, args } = parsed.data;
  if (module === 'kz.gov.pki.knca.basics' && method === 'sign') return readBasics(args);
  if (module === 'kz.gov.pki.knca.commonUtils') return readCommonUtils(method, args);
  return basicsError('MODULE_NOT_FOUND', 'There is no such module.', module);
};
