import { randomBytes } from 'node:crypto';
import { defaultLanguage, type Language } from '@shaqyru/domain/law/text';
import { hashOfCode } from './hash-code.ts';

/** A link that nobody can guess (144 random bits), and what alone is kept of it. */
export function newSurveyLink(siteOrigin: string, language: Language): { address: string; codeHash: Buffer } {
  const code = randomBytes(18).toString('base64url');
  const prefix = language === defaultLanguage ? '' : `/${language}`;
  return { address: new URL(`${prefix}/survey/${code}`, siteOrigin).href, codeHash: hashOfCode(code) };
}
