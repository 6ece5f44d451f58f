import { read } from '$app/server';
import { error } from '@sveltejs/kit';
import { formFiles } from '#lib/forms/form-files.ts';
import type { RequestHandler } from './$types';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A form under an address that does not change when the form does. */
export const GET: RequestHandler = ({ params }) => {
  const form = formFiles.find(({ file }) => file === params.file);
  if (!form) error(404, 'no such form');
  const file = read(form.asset);
  return new Response(file.body, {
    headers: {
      'content-type': types[form.type],
      'content-length': file.headers.get('content-length') ?? '',
      'content-disposition': `${form.type === 'pdf' ? 'inline' : 'attachment'}; filename="${form.file}"`,
      'content-language': form.language === 'kk' ? 'kk' : `kk, ${form.language}`,
      'cache-control': 'public, max-age=3600',
    },
  });
};
