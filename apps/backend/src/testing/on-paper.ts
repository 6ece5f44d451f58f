import { randomUUID } from 'node:crypto';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { documentsFor } from '@shaqyru/domain/documents/documents';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { TestOfficer } from './people.ts';
import { answersOfKind } from './routes.ts';

type Input = Parameters<TestOfficer['api']['intake']['takeIn']>[0];

/** Who brings the papers of «Үлгі Құрылыс» to the window. */
export const asel = { iin: '850515410703', surname: 'Тілеубекова', givenName: 'Әсел' };

/** What an inspector types from the complete papers of an organisation, which has no e-mail address. */
export function papersOf(
  kind: Exclude<ApplicationKind, 'private'>,
  today: PlainDate,
  changes: Partial<Omit<Input, 'answers'>> & { answers?: Partial<Input['answers']> } = {},
): Input {
  const { office: _office, organisation, ...rest } = answersOfKind(kind, today);
  const { email: _email, ...letterhead } = organisation;
  const invitedToWork = 'visit' in rest && 'purpose' in rest.visit && rest.visit.purpose === 'work';
  return {
    kind,
    language: 'kk',
    iin: asel.iin,
    bearer: kind === 'private-host-organisation' ? {} : { name: `${asel.surname} ${asel.givenName}`, authority: '№ 4' },
    confirmedBin: false,
    received: documentsFor(kind, { invitedToWork }).map(({ id, copies }) => ({ document: id, copies })),
    preview: false,
    ticketId: null,
    idempotencyKey: randomUUID(),
    ...changes,
    answers: { ...rest, organisation: letterhead, ...changes.answers },
  };
}
