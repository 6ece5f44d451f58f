import { randomBytes } from 'node:crypto';
import { describeKey, type KeyDescription } from '@shaqyru/pki/describe-key';
import { type Key, readKeys } from '@shaqyru/pki/keys';
import { signCms } from '@shaqyru/pki/sign';
import type { SigningRequest } from './protocol.ts';

export type Waiting = {
  /** Unguessable: whoever knows it has seen the page. */
  id: string;
  /** The web page that asks, as the browser says. */
  origin: string;
  request: SigningRequest;
};

export type Choice = { key: Key; description: KeyDescription };

/** Where requests wait until the person chooses a key or cancels. */
export type Desk = {
  /** Resolves with the messages, or undefined when cancelled. */
  ask(origin: string, request: SigningRequest, gone: AbortSignal): Promise<Uint8Array[] | undefined>;
  waiting(): readonly Waiting[];
  /** Keys fit for a request: of a person, valid now, with the purpose and role asked for. */
  choices(request: SigningRequest): Promise<Choice[]>;
  /** Both return false when the request is no longer there, or the key is not among its choices. */
  sign(id: string, keyName: string): Promise<boolean>;
  cancel(id: string): boolean;
  /** Calls back whenever something begins or ceases to wait; returns what stops it. */
  onChange(listener: () => void): () => void;
};

const mostWaiting = 20;

export const openDesk = (directory: string): Desk => {
  type Entry = Waiting & { settle(messages: Uint8Array[] | undefined): void };
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());

  const choices: Desk['choices'] = async (request) => {
    const now = new Date();
    const keys = (await readKeys(directory)).map((key) => ({ key, description: describeKey(key) }));
    return keys.filter(
      ({ description }) =>
        // A department's seal is no person's to sign with.
        description.iin !== undefined &&
        description.notBefore <= now &&
        description.notAfter >= now &&
        request.extendedKeyUsages.every((usage) => description.extendedKeyUsages.includes(usage)),
    );
  };

  const finish = (id: string, messages: Uint8Array[] | undefined): boolean => {
    const entry = entries.get(id);
    if (entry === undefined) return false;
    entries.delete(id);
    entry.settle(messages);
    changed();
    return true;
  };

  return {
    ask: (origin, request, gone) =>
      new Promise((resolve) => {
        if (entries.size >= mostWaiting || gone.aborted) return resolve(undefined);
        const id = randomBytes(16).toString('hex');
        entries.set(id, { id, origin, request, settle: resolve });
        gone.addEventListener('abort', () => finish(id, undefined), { once: true });
        changed();
      }),
    waiting: () => [...entries.values()],
    choices,
    sign: async (id, keyName) => {
      const entry = entries.get(id);
      if (entry === undefined) return false;
      const { request } = entry;
      const chosen = (await choices(request)).find(({ key }) => key.name === keyName);
      if (chosen === undefined) return false;
      const messages = await Promise.all(
        request.documents.map((content) =>
          signCms({ content, attached: request.attached, signers: [chosen.key], signingTime: new Date() }),
        ),
      );
      return finish(id, messages);
    },
    cancel: (id) => finish(id, undefined),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
