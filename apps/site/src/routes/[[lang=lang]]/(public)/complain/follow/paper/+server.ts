import { ComplaintNumber } from '@shaqyru/domain/complaint/complaint-lodging';
import { VerificationCode } from '@shaqyru/domain/invitation/verification';
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { passOnOfComplaint } from '#lib/server/complaint-files.ts';
import type { RequestHandler } from './$types';

const Wanted = z.object({
  number: ComplaintNumber,
  code: VerificationCode,
  kind: z.enum(['papers', 'files']),
  id: z.uuid(),
});

/** By POST: the code that opens the complaint stands in no address. */
export const POST: RequestHandler = async (event) => {
  const wanted = Wanted.safeParse(Object.fromEntries(await event.request.formData()));
  if (!wanted.success) error(404);
  const { number, code, kind, id } = wanted.data;
  return passOnOfComplaint(event, { number, code }, { kind, id });
};
