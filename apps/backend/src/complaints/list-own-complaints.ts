import { Injectable } from '@nestjs/common';
import { awaitsAnswer } from '@shaqyru/domain/complaint/complaint-workflow';
import type { OwnComplaint } from '@shaqyru/domain/complaint/complaint-view';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Complaint } from './complaint.entity.ts';

/** More than a cabinet's page shows; older ones are opened by number and code. */
const most = 50;

/** The complaints of who was signed in when complaining, the newest first. */
@Injectable()
export class ListOwnComplaints {
  constructor(private readonly database: Database) {}

  async run(actor: ApplicantActor): Promise<OwnComplaint[]> {
    const complaints = await this.database.asActor(actor, (manager) =>
      manager.find(Complaint, {
        where: { applicantId: actor.id },
        order: { registeredAt: 'DESC', id: 'ASC' },
        take: most,
      }),
    );
    return complaints.map(({ number, code, status, topic, departmentId, registeredAt, dueOn }) => ({
      number,
      code,
      status,
      topic,
      bodyId: departmentId,
      registeredAt: registeredAt.toISOString(),
      dueOn: awaitsAnswer(status) ? dueOn : null,
    }));
  }
}
