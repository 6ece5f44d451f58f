import { read } from '$app/server';
import { formFiles, formNames } from '#lib/forms/form-files.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { language } }) => ({
  forms: formNames.map((name) => ({
    name,
    files: formFiles
      .filter((form) => form.name === name && form.language === language)
      .map(({ file, asset, type }) => ({
        file,
        type,
        kilobytes: Math.ceil(Number(read(asset).headers.get('content-length')) / 1024),
      })),
  })),
});
