import { passOn } from '#lib/server/pass-on.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => passOn(event, `/complaints/files/${event.params.fileId}`);
