import { dutyPerInvitee, dutyShare } from '@shaqyru/domain/duty/duty-share';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { monthlyCalculationIndex } from '@shaqyru/domain/duty/mci';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { inForce } from '@shaqyru/domain/law/parameter';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { datePartsOf } from '@shaqyru/ui/date-field/date-parts';
import { datePartsIn, plainDateOf, wholeNumberIn } from '#lib/read-query.ts';
import { reasonLines } from '#lib/reason-lines.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

const firstDay = monthlyCalculationIndex.versions[0]?.from ?? plainDate('2008-01-01');
const mostInvitees = 1000;

export const load: PageServerLoad = ({ url: { searchParams }, locals: { language } }) => {
  const asked = datePartsIn(searchParams, 'paid');
  const paid = asked ?? datePartsOf(today());
  const invitees = searchParams.get('invitees')?.trim().slice(0, 10) ?? '1';
  const paidOn = plainDateOf(paid);
  const count = wholeNumberIn(invitees, 1, mostInvitees);
  const form = {
    paid,
    invitees,
    firstDay: formatDate(firstDay, language),
    mostInvitees,
    percent: inForce(dutyShare, today()).value,
    problems: asked
      ? [
          ...(paidOn === undefined ? (['no-date'] as const) : paidOn < firstDay ? (['too-early'] as const) : []),
          ...(count === undefined ? (['no-number'] as const) : []),
        ]
      : [],
  };
  if (!asked || form.problems.length > 0 || paidOn === undefined || count === undefined) return { form };

  const duty = stateDuty({ paidOn, invitees: count });
  const mci = inForce(monthlyCalculationIndex, paidOn);
  const { law } = mci;
  return {
    form,
    result: {
      paidOn: formatDate(paidOn, language),
      invitees: count,
      amount: formatTiyn(duty.value, language),
      reasons: reasonLines(duty.because, language),
      sources: {
        mci: {
          from: formatDate(mci.from, language),
          value: formatTiyn(mci.value * 100, language),
          // «Law on the Republican Budget for 2013–2015»: the words of the law's name are the page's, the years the parameter's.
          years: /^Law on the Republican Budget for (.+)$/.exec(law.act)?.[1] ?? null,
          updatedBudgetOf: /^Decree on the Updated Republican Budget for (.+)$/.exec(law.act)?.[1] ?? null,
          article: /\d+/.exec(law.article)?.[0] ?? null,
          checked: mci.checked,
        },
        perInvitee: { checked: inForce(dutyPerInvitee, paidOn).checked },
      },
      future: paidOn > today(),
    },
  };
};
