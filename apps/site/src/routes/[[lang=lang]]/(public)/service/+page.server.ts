import { dutyShare } from '@shaqyru/domain/duty/duty-share';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { editions } from '@shaqyru/domain/law/editions';
import { explain } from '@shaqyru/domain/law/explain';
import { inForce } from '@shaqyru/domain/law/parameter';
import { refusalGrounds } from '@shaqyru/domain/refusal/grounds';
import { env } from '#lib/server/env.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { language } }) => {
  const paidOn = today();
  const duty = stateDuty({ paidOn, invitees: 1 });
  return {
    rules: editions[env.SERVICE_EDITION],
    duty: {
      amountTiyn: duty.value,
      percent: inForce(dutyShare, paidOn).value,
      because: duty.because.map((reason) => ({ text: explain(reason, language), ...reason.law })),
    },
    grounds: refusalGrounds.map(({ text, law }) => ({ text: text[language], clause: law.clause })),
  };
};
