import { dutyShare } from '@shaqyru/domain/duty/duty-share';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { editions } from '@shaqyru/domain/law/editions';
import { explain } from '@shaqyru/domain/law/explain';
import { inForce } from '@shaqyru/domain/law/parameter';
import { env } from '#lib/server/env.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const paidOn = today();
  const duty = stateDuty({ paidOn, invitees: 1 });
  const { provider, terms } = editions[env.SERVICE_EDITION];
  const { portal, paper } = terms;
  return {
    provider: provider[locals.language],
    term: portal ?? paper,
    duty: {
      amountTiyn: duty.value,
      percent: inForce(dutyShare, paidOn).value,
      because: duty.because.map((reason) => ({ text: explain(reason, locals.language), ...reason.law })),
    },
  };
};
