import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { type ApprovedShares, NewTargetOrder } from '@shaqyru/domain/indicators/indicator-view';
import { IndicatorId, indicators } from '@shaqyru/domain/indicators/indicators';
import { dateOfParts, datePartsOf, readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { error, fail } from '@sveltejs/kit';
import { formatDay, formatMoment } from '#lib/format.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { today } from '#lib/server/today.ts';
import { formatShare } from '../format-share.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from '../words.ts';

export const load: PageServerLoad = async (event) => {
  const { language, officer: signedIn } = event.locals;
  const officer = officerOf(event.locals);
  if (!isPermitted(officer.role, 'indicator.read')) error(403, 'not permitted');
  const orders = await api(event).indicators.orders.query();
  return {
    mayEnter: isPermitted(officer.role, 'indicator.approve') && signedIn?.departmentId === ministryId,
    year: Number(today().slice(0, 4)),
    idempotencyKey: randomUUID(),
    /** What stands for each year: what a new entry takes the place of. */
    standing: orders.filter(({ superseded }) => !superseded).map(({ id, year }) => ({ id, year })),
    indicators: indicators.map(({ id, title }) => ({ id, title: title[language] })),
    orders: orders.map((order) => ({
      id: order.id,
      year: order.year,
      superseded: order.superseded,
      number: order.number,
      date: formatDay(order.date, language),
      entered: `${formatMoment(order.enteredAt, 'Asia/Almaty', language)}, ${order.enteredBy}`,
      shares: IndicatorId.options.map((id) => ({
        id,
        normative: formatShare(order.shares[id].normative, language),
        target: formatShare(order.shares[id].nextYearTarget, language),
      })),
    })),
  };
};

/** "95", "97,5": as it is written in the order. */
function percentOf(text: string): number | undefined {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return value <= 100 ? value : undefined;
}

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const date = readDateParts(form, 'date');
      const typed = {
        year: textOf(form, 'year'),
        number: textOf(form, 'number'),
        date,
        shares: Object.fromEntries(
          IndicatorId.options.flatMap((id) =>
            ['normative', 'target'].map((kind) => [`${kind}-${id}`, textOf(form, `${kind}-${id}`)]),
          ),
        ) as Record<string, string>,
      };
      const errors: { id: string; text: string }[] = [];
      const given: Partial<ApprovedShares> = {};
      for (const id of IndicatorId.options) {
        const [normative, nextYearTarget] = [
          percentOf(typed.shares[`normative-${id}`] ?? ''),
          percentOf(typed.shares[`target-${id}`] ?? ''),
        ];
        if (normative === undefined)
          errors.push({ id: `normative-${id}`, text: `${id}, ${w.normative}: ${w.wrongPercent}` });
        if (nextYearTarget === undefined)
          errors.push({ id: `target-${id}`, text: `${id}, ${w.target}: ${w.wrongPercent}` });
        if (normative !== undefined && nextYearTarget !== undefined) given[id] = { normative, nextYearTarget };
      }
      const year = Number(typed.year);
      if (!/^\d{4}$/.test(typed.year) || year < 2011) errors.unshift({ id: 'year', text: w.wrongYear });
      if (typed.number === '' || typed.number.length > 40) errors.unshift({ id: 'number', text: w.wrongNumber });
      const parsed = NewTargetOrder.shape.date.safeParse(dateOfParts(date));
      if (!parsed.success) errors.unshift({ id: 'date', text: w.wrongDate });
      if (errors.length > 0 || !parsed.success) return fail(400, { typed, errors, entered: false });
      const standing = textOf(form, `standing-${year}`);
      const result = await client.indicators.enterOrder.mutate({
        year,
        number: typed.number,
        date: parsed.data,
        shares: given as ApprovedShares,
        supersedes: standing === '' ? null : standing,
        idempotencyKey: textOf(form, 'idempotencyKey'),
      });
      if (result.outcome === 'not-yet')
        return fail(400, { typed, errors: [{ id: 'date', text: w.notYet }], entered: false });
      if (result.outcome === 'changed-elsewhere')
        return fail(409, { typed, errors: [{ id: 'year', text: w.changedElsewhere }], entered: false });
      const emptied: Record<string, string> = {};
      return { typed: { ...typed, number: '', date: datePartsOf(null), shares: emptied }, errors: [], entered: true };
    }),
} satisfies Actions;
