import { rightToKnow } from '@shaqyru/domain/own-data/right-to-know';
import { z } from 'zod';
import type { PageServerLoad } from './$types';

const Failed = z.enum(['too-many', 'unavailable']);

export const load: PageServerLoad = ({ url }) => ({
  law: { act: rightToKnow.act, clause: rightToKnow.clause },
  failed: Failed.nullable().catch(null).parse(url.searchParams.get('failed')),
});
