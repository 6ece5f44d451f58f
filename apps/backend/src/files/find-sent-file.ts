import { Injectable } from '@nestjs/common';
import type { Attachment } from '@shaqyru/domain/files/attachment';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { toAttachment } from './attachment.entity.ts';
import { findTwin } from './find-twin.ts';
import { askPlace, type UploadPlace } from './upload-attachment.ts';

/**
 * Whether bytes with this SHA-256 have arrived at this place: who lost the connection after the last byte and before the answer
 * need not send them again. Throws as `UploadAttachment`.
 */
@Injectable()
export class FindSentFile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: ApplicantActor | OfficerActor,
    place: UploadPlace,
    sha256: string,
  ): Promise<{ attachment: Attachment | null }> {
    return this.database.asActor(actor, async (manager) => {
      await askPlace(manager, actor, place, this.clock.today());
      const twin = await findTwin(manager, place, [sha256]);
      return { attachment: twin && toAttachment(twin) };
    });
  }
}
