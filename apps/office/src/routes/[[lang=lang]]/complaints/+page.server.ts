import { isPermitted } from '@shaqyru/domain/account/role';
import { complaintChannels } from '@shaqyru/domain/complaint/complaint-lodging';
import { ComplaintStatus, complaintStatuses } from '@shaqyru/domain/complaint/complaint-status';
import { ComplaintTopic, complaintTopics } from '@shaqyru/domain/complaint/complaint-topic';
import { JournalQuery } from '@shaqyru/domain/complaint/complaint-view';
import { redirect } from '@sveltejs/kit';
import { complaintTone, warningTone } from '#lib/complaint-tone.ts';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as searchWords from '#lib/server/search-words.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, url, cookies } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  const search = searchWords.read(cookies, 'complaints');
  const query = readAddress(url);
  const journal = await api(event).complaints.journal.query({ ...query, ...(search ? { search } : {}) });
  const w = words[language];
  const thisYear = Number(today().slice(0, 4));
  const following = new URLSearchParams(url.search);
  if (journal.next) following.set('after', journal.next);
  return {
    search,
    overdue: journal.overdue,
    mayEnter: isPermitted(officer.role, 'complaint.register'),
    items: journal.items.map((item) => ({
      id: item.id,
      number: item.number,
      status: { text: complaintStatuses[item.status][language], tone: complaintTone[item.status] },
      topic: complaintTopics[item.topic][language],
      channel: complaintChannels[item.channel][language],
      name: item.name,
      registered: { datetime: item.registeredAt, text: formatMoment(item.registeredAt, 'Asia/Almaty', language) },
      due: item.dueOn && { date: item.dueOn, text: formatDay(item.dueOn, language) },
      consideredBy: item.consideredBy,
      warnings: item.warnings.map((warning) => ({ text: w.warnings[warning], tone: warningTone[warning] })),
    })),
    next: journal.next ? `?${following}` : undefined,
    chosen: { statuses: query.statuses, topics: query.topics, year: query.year ?? '' },
    isOverdue: query.overdue,
    isMine: query.mine,
    options: {
      statuses: ComplaintStatus.options.map((value) => ({ value, label: complaintStatuses[value][language] })),
      topics: ComplaintTopic.options.map((value) => ({ value, label: complaintTopics[value][language] })),
      years: Array.from({ length: 5 }, (_, index) => thisYear - index),
    },
  };
};

/** Filters name nobody and stand in the address; what is in them and no filter is left out. */
function readAddress({ searchParams }: URL): JournalQuery {
  const year = Number(searchParams.get('year'));
  return JournalQuery.parse({
    statuses: searchParams.getAll('status').filter((value) => ComplaintStatus.safeParse(value).success),
    topics: searchParams.getAll('topic').filter((value) => ComplaintTopic.safeParse(value).success),
    overdue: searchParams.has('overdue'),
    mine: searchParams.has('mine'),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {}),
    ...(searchParams.get('after') ? { cursor: searchParams.get('after')?.slice(0, 40) } : {}),
  });
}

export const actions = {
  /** Starts a search in the journal; without words, ends it. */
  search: (event) =>
    submission(event, async (form) => {
      const { cookies, url, locals } = event;
      searchWords.keep(cookies, url, 'complaints', form.has('clear') ? '' : textOf(form, 'search'));
      redirect(303, path(locals.language, '/complaints'));
    }),
} satisfies Actions;
