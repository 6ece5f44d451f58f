import { defineParams } from '@sveltejs/kit/params';
import { type PrefixedLanguage, isPrefixedLanguage } from './lib/path.ts';

export const params = defineParams({
  /** Kazakh, the default, has no prefix. */
  lang: (param): PrefixedLanguage | undefined => (isPrefixedLanguage(param) ? param : undefined),
  /** Only what can be an id goes on to the backend. */
  uuid: (param): string | undefined => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(param) ? param : undefined),
});
