import { isPermitted } from '@shaqyru/domain/account/role';
import { RefundQuery } from '@shaqyru/domain/duty/refund-claim';
import { refundPaymentTerm } from '@shaqyru/domain/duty/refund-terms';
import { formatDays } from '@shaqyru/domain/law/format-span';
import { inForce } from '@shaqyru/domain/law/parameter';
import { error } from '@sveltejs/kit';
import { pageTrail } from '#lib/page-trail.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';
import { describeRefund } from './describe-refund.ts';

export const load: PageServerLoad = async (event) => {
  const { role } = officerOf(event.locals);
  if (!isPermitted(role, 'receipt.read')) error(403, 'not permitted');
  const trail = pageTrail(event.url);
  const status = RefundQuery.shape.status.safeParse(event.url.searchParams.get('status') ?? undefined).data ?? 'open';
  const page = await api(event).refunds.list.query({ status, ...trail.at });
  return {
    view: status,
    refundedWithin: formatDays({ days: inForce(refundPaymentTerm, today()).value, unit: 'working' })[
      event.locals.language
    ],
    mayRegister: isPermitted(role, 'receipt.refund'),
    items: page.items.map((item) => describeRefund(item, event.locals.language)),
    ...trail.links(page.next),
  };
};
