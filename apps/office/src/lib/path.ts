import { type Language, defaultLanguage, isLanguage } from '@shaqyru/domain/law/text';

/** The languages that show in the address: `/ru/…`, `/en/…`. Kazakh pages have no prefix. */
export type PrefixedLanguage = Exclude<Language, typeof defaultLanguage>;

export function isPrefixedLanguage(value: string): value is PrefixedLanguage {
  return isLanguage(value) && value !== defaultLanguage;
}

/** The address of a page in a language: `path('ru', '/apply')` is "/ru/apply". `to` begins with "/" and has no prefix. */
export function path(language: Language, to: `/${string}`): string {
  if (language === defaultLanguage) return to;
  return to === '/' ? `/${language}` : `/${language}${to}`;
}

/** The other way round: "/ru/apply" is Russian, "/apply". */
export function splitPath(pathname: string): { language: Language; to: `/${string}` } {
  const [, first = '', ...rest] = pathname.split('/');
  if (isPrefixedLanguage(first)) return { language: first, to: `/${rest.join('/')}` };
  return { language: defaultLanguage, to: pathname as `/${string}` };
}
