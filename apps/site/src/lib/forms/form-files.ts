import { languages, type Language } from '@shaqyru/domain/law/text';

/** The forms of clause 12 and the samples of clause 4; the languages are those of the words under the Kazakh ones. */
export const formNames = [
  'questionnaire-blank',
  'invitation-letter-blank',
  'questionnaire-sample',
  'invitation-letter-sample',
] as const;
export type FormName = (typeof formNames)[number];

export type FormFile = { file: string; asset: string; name: FormName; language: Language; type: 'pdf' | 'docx' };

/** Hashed addresses of the files that `take-forms.mjs` brought in; none before the first build. */
const assets = import.meta.glob<string>('./files/*.{pdf,docx}', { query: '?url', import: 'default', eager: true });

export const formFiles: readonly FormFile[] = Object.entries(assets).flatMap(([from, asset]) => {
  const file = from.replace('./files/', '');
  const match = /^(.+)-(kk|ru|en)\.(pdf|docx)$/.exec(file);
  const name = formNames.find((each) => each === match?.[1]);
  const language = languages.find((each) => each === match?.[2]);
  if (!name || !language) return [];
  return [{ file, asset, name, language, type: match?.[3] === 'docx' ? ('docx' as const) : ('pdf' as const) }];
});
