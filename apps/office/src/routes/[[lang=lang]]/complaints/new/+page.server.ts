import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { ComplaintChannel, complaintChannels, ComplaintWords } from '@shaqyru/domain/complaint/complaint-lodging';
import { ComplaintTopic, complaintTopics, ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { officesFor } from '@shaqyru/domain/offices/offices';
import { error, fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

const Channel = ComplaintChannel.exclude(['site']);
const fields = [
  'text',
  'name',
  'address',
  'email',
  'telephone',
  'outgoingNumber',
  'outgoingDate',
  'caseNumber',
  'aboutWhom',
  'topic',
  'by',
  'language',
] as const;

export const load: PageServerLoad = ({ locals }) => {
  const { language } = locals;
  const officer = officerOf(locals);
  if (!isPermitted(officer.role, 'complaint.register')) error(403, 'not permitted');
  return {
    idempotencyKey: randomUUID(),
    channels: Channel.options.map((value) => ({ value, label: complaintChannels[value][language] })),
    topics: ComplaintTopic.options.map((value) => ({ value, label: complaintTopics[value][language] })),
    units:
      officer.departmentId === ministryId
        ? []
        : officesFor(officer.departmentId).map(({ id, name }) => ({ value: id, label: name[language] })),
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const officer = officerOf(event.locals);
      const w = words[language].errors;
      const channel = Channel.safeParse(textOf(form, 'channel'));
      const parsed = ComplaintWords.safeParse({
        ...Object.fromEntries(fields.map((name) => [name, textOf(form, name)])),
        bodyId: officer.departmentId,
        unitId: textOf(form, 'unitId') || null,
      });
      const wrong = parsed.success ? [] : parsed.error.issues.map(({ path: [field] }) => String(field));
      const errors = [
        ...(channel.success ? [] : [{ id: 'channel', text: w.channel }]),
        ...(['topic', 'text', 'email'] as const)
          .filter((field) => wrong.includes(field))
          .map((id) => ({ id, text: w[id] })),
      ];
      if (!channel.success || !parsed.success) return fail(400, { errors, typed: typedOf(form) });
      const { id } = await client.complaints.enter.mutate({
        words: parsed.data,
        channel: channel.data,
        idempotencyKey: textOf(form, 'idempotencyKey'),
      });
      redirect(303, `${path(language, `/complaints/${id}`)}?done=enter`);
    }),
} satisfies Actions;
