import { idOf, passOn } from '#lib/server/files.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => passOn(event, `/files/${idOf(event.params.attachmentId)}`);
