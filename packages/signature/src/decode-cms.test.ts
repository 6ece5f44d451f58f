import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCms } from './decode-cms.ts';

it('reads what NCALayer sends: Base64 on one line, and PEM', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (octets) => {
      const plain = Buffer.from(octets).toString('base64');
      const pem = `-----BEGIN CMS-----\n${plain.replaceAll(/.{76}/g, '$&\n')}\n-----END CMS-----\n`;
      expect(decodeCms(plain)).toEqual(octets);
      expect(decodeCms(pem)).toEqual(octets);
    }),
  );
});

it.each(['', ' ', 'қол', '-----BEGIN CMS-----\n-----END CMS-----\n', '{"result":"MII="}', '====', 'AB==CD'])(
  'finds nothing in %j',
  (text) => {
    expect(decodeCms(text)).toBeUndefined();
  },
);
