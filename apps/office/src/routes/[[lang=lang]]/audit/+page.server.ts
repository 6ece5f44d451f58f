import { isPermitted } from '@shaqyru/domain/account/role';
import { auditActs, auditSubjects, isAuditAct, type AuditSubject } from '@shaqyru/domain/audit/audit-acts';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { error, redirect } from '@sveltejs/kit';
import { formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as searchWords from '#lib/server/search-words.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { readAuditAddress, withPage } from './audit-address.ts';
import { describeData } from './describe-data.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, cookies, url } = event;
  const { language } = locals;
  if (!isPermitted(officerOf(locals).role, 'audit.read')) error(403, 'not permitted');
  const w = words[language];
  const search = searchWords.read(cookies, 'audit');
  const query = readAuditAddress(url);
  const client = api(event);
  const [page, officers] = await Promise.all([
    client.audit.list.query({ ...query, ...(search ? { lookedUp: search } : {}) }),
    client.audit.officers.query(),
  ]);
  const nobody = { applicant: w.applicant, system: w.system, anonymous: w.anonymous, device: w.device };
  return {
    search,
    isFirst: query.cursor === undefined,
    first: withPage(url, null),
    next: page.next === null ? undefined : withPage(url, page.next),
    chosen: {
      officer: query.officerId ?? '',
      number: query.number ?? '',
      act: query.act ?? '',
      from: query.from ?? '',
      to: query.to ?? '',
    },
    acts: Object.entries(auditActs)
      .map(([value, text]) => ({ value, label: text[language] }))
      .sort((one, other) => one.label.localeCompare(other.label, language)),
    officers: officers.map(({ id, name, post, departmentId }) => ({
      value: id,
      label: `${name}, ${post} (${findOffice(departmentId)?.name[language] ?? w.wholeDepartment})`,
    })),
    items: page.items.map((item) => ({
      id: item.id,
      at: formatMoment(item.at, 'Asia/Almaty', language),
      who: item.actor ?? { name: nobody[item.actorKind as keyof typeof nobody] ?? item.actorKind, post: null },
      what: isAuditAct(item.act) ? auditActs[item.act][language] : item.act,
      subject: Object.hasOwn(auditSubjects, item.subjectKind)
        ? auditSubjects[item.subjectKind as AuditSubject][language]
        : item.subjectKind,
      officer: item.officer && `${item.officer.name}, ${item.officer.post}`,
      number: item.number,
      details: describeData(item, language),
    })),
  };
};

export const actions = {
  /** Whom to look for: a person's name is sent by POST, so that the address stays free of it. */
  search: (event) =>
    submission(event, async (form) => {
      const { cookies, url, locals } = event;
      searchWords.keep(cookies, url, 'audit', form.has('clear') ? '' : textOf(form, 'search'));
      redirect(303, path(locals.language, '/audit') + withPage(url, null));
    }),
} satisfies Actions;
