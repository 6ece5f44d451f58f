import { defineParams } from '@sveltejs/kit/params';
import { type PrefixedLanguage, isPrefixedLanguage } from './lib/path.ts';

export const params = defineParams({
  /** Kazakh, the default, has no prefix. */
  lang: (param): PrefixedLanguage | undefined => (isPrefixedLanguage(param) ? param : undefined),
});
