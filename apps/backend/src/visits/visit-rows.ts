import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { VisitFacts, VisitState } from '@shaqyru/domain/visit/follow-visit';
import type { VisitStep } from '@shaqyru/domain/visit/visit-step';
import type { EntityManager } from 'typeorm';

/** The visit of one invited person with the invitation that it is made on. */
export type VisitRow = VisitFacts & {
  inviteeId: string;
  nameLatin: string;
  nameRussian: string;
  birthDate: PlainDate;
  citizenship: string;
  passportNumber: string;
  state: VisitState;
  issuedOn: PlainDate;
  invitationId: string;
  invitationNumber: string;
};

/** The visits of a case that the actor of the transaction sees, in the order of the invitations. */
export async function readVisitRows(manager: EntityManager, caseId: string): Promise<VisitRow[]> {
  return manager.query(
    `SELECT v.invitee_id AS "inviteeId", v.name_latin AS "nameLatin", v.name_russian AS "nameRussian", v.birth_date::text AS "birthDate",
            v.citizenship, v.passport_number AS "passportNumber", v.state, v.arrived_on::text AS "arrivedOn",
            v.registered_on::text AS "registeredOn", v.departed_on::text AS "departedOn", v.slip_returned_on::text AS "slipReturnedOn",
            i.id AS "invitationId", i.number AS "invitationNumber", i.issued_on::text AS "issuedOn", i.valid_until::text AS "validUntil",
            i.visit_from::text AS "visitFrom", i.visit_to::text AS "visitTo", i.cancelled_on::text AS "cancelledOn", c.edition,
            c.kind IN ('business-letter', 'tourist-letter') AS "onLetter"
     FROM visit v JOIN invitation i ON i.id = v.invitation_id JOIN case_file c ON c.id = v.case_id
     WHERE v.case_id = $1 ORDER BY i.number`,
    [caseId],
  );
}

export type EventRow = {
  id: string;
  inviteeId: string;
  step: VisitStep;
  on: PlainDate;
  place: string;
  note: string;
  fromBorder: boolean;
  by: string | null;
  at: Date;
  voidedReason: string | null;
  voidedBy: string | null;
  voidedAt: Date | null;
};

/** Everything recorded of the visits of a case, also what was taken back; in the order of recording. */
export async function readEventRows(manager: EntityManager, caseId: string): Promise<EventRow[]> {
  return manager.query(
    `SELECT e.event_id::text AS id, e.invitee_id AS "inviteeId", e.step, e.on_day::text AS on, e.place, e.note,
            e.from_border AS "fromBorder", c.actor_name AS by, c.at, x.reason AS "voidedReason", b.actor_name AS "voidedBy", b.at AS "voidedAt"
     FROM visit_event e JOIN case_event c ON c.id = e.event_id
     LEFT JOIN visit_event_void x ON x.event_id = e.event_id LEFT JOIN case_event b ON b.id = x.by_event_id
     WHERE e.case_id = $1 ORDER BY e.event_id`,
    [caseId],
  );
}

/** The days of the steps that hold. */
export function daysOf(events: readonly EventRow[], inviteeId: string) {
  const held = events.filter((event) => event.inviteeId === inviteeId && event.voidedReason === null);
  const on = (step: VisitStep) => held.find((event) => event.step === step)?.on ?? null;
  return {
    arrivedOn: on('arrived'),
    registeredOn: on('registered'),
    departedOn: on('departed'),
    slipReturnedOn: on('slip-returned'),
    arrivalEventId: held.find((event) => event.step === 'arrived')?.id ?? null,
  };
}
