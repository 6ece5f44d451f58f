import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { documentsFor } from '@shaqyru/domain/documents/documents';
import { dutyShare } from '@shaqyru/domain/duty/duty-share';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { indicators } from '@shaqyru/domain/indicators/indicators';
import { editions } from '@shaqyru/domain/law/editions';
import { inForce } from '@shaqyru/domain/law/parameter';
import { groundsOf } from '@shaqyru/domain/refusal/grounds-of-edition';
import { reasonLines } from '#lib/reason-lines.ts';
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
      because: reasonLines(duty.because, language),
    },
    routes: ApplicationKind.options.map((kind) => ({
      kind,
      title: applicationKinds[kind].title[language],
      documents: documentsFor(kind, { invitedToWork: true }).map(({ id, title, form, copies, law }) => ({
        id,
        title: title[language],
        form: form[language],
        copies,
        clause: law.clause,
      })),
    })),
    indicators: indicators.map(({ id, title }) => ({ id, title: title[language] })),
    grounds: groundsOf(env.SERVICE_EDITION).map(({ text, law }) => ({ text: text[language], clause: law.clause })),
  };
};
