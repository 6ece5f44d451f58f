import { isPermitted } from '@shaqyru/domain/account/role';
import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { officerOf } from '#lib/server/officer.ts';
import { today } from '#lib/server/today.ts';
import { fromIin, fromZone, zoneProblem } from '../new/[kind]/papers-form.ts';
import type { RequestHandler } from './$types';

const Asked = z.object({ iin: z.string().max(40) }).or(z.object({ mrz: z.string().max(400) }));

/** What an IIN or a passport's zone says, for the boxes that are still empty. Nothing is kept. */
export const POST: RequestHandler = async ({ request, locals }) => {
  if (!isPermitted(officerOf(locals).role, 'case.take-in')) error(403, 'not permitted');
  const asked = Asked.safeParse(await request.json().catch(() => null));
  if (!asked.success) error(400, 'neither an IIN nor a zone');
  if ('iin' in asked.data) return json({ values: fromIin(asked.data.iin), problem: null });
  const read = fromZone(asked.data.mrz, today());
  return json(
    read.ok
      ? { values: read.values, problem: null }
      : { values: {}, problem: zoneProblem(read.problems, locals.language) },
  );
};
