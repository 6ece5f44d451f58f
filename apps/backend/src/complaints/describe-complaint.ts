import type { ComplaintAction } from '@shaqyru/domain/complaint/complaint-workflow';
import { awaitsAnswer } from '@shaqyru/domain/complaint/complaint-workflow';
import type { ComplaintView, FollowedComplaint } from '@shaqyru/domain/complaint/complaint-view';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { DueMoved } from '@shaqyru/domain/term/calendar-change';
import type { EntityManager } from 'typeorm';
import type { Complaint } from './complaint.entity.ts';
import { complaintPaperTitles } from './complaint-paper-titles.ts';

type Described = Omit<FollowedComplaint, 'consideredBy' | 'forwardedTo' | 'mayWithdraw'>;

/** What both sides see of a complaint. Who acted, and the notes of officers, are for officers only. */
export async function describeComplaint(
  manager: EntityManager,
  complaint: Complaint,
  reader: 'complainant' | 'officer',
): Promise<Described> {
  const { number, status, version, topic, language, departmentId: bodyId, text } = complaint;
  return {
    number,
    status,
    version,
    topic,
    language,
    bodyId,
    text,
    registeredAt: complaint.registeredAt.toISOString(),
    due: awaitsAnswer(status) ? complaint.term : null,
    answer: await answerOf(manager, complaint.id),
    files: await filesOf(manager, complaint.id),
    papers: await papersOf(manager, complaint.id),
    timeline: await timelineOf(manager, complaint.id, reader),
  };
}

async function answerOf(manager: EntityManager, id: string): Promise<FollowedComplaint['answer']> {
  const [row] = (await manager.query(
    `SELECT outcome, text, measures, signed_by_name AS name, signed_by_post AS post, at, appeal_until::text AS "appealUntil"
     FROM complaint_answer WHERE complaint_id = $1`,
    [id],
  )) as (Pick<NonNullable<FollowedComplaint['answer']>, 'outcome' | 'text' | 'measures'> & {
    name: string;
    post: string;
    at: Date;
    appealUntil: PlainDate | null;
  })[];
  if (!row) return null;
  const { name, post, at, ...rest } = row;
  return { ...rest, signedBy: { name, post }, at: at.toISOString() };
}

async function filesOf(manager: EntityManager, id: string): Promise<FollowedComplaint['files']> {
  const rows = (await manager.query(
    `SELECT id, name, media_type AS "mediaType", size, scan, uploaded_at AS "uploadedAt"
     FROM complaint_file WHERE complaint_id = $1 ORDER BY uploaded_at, id`,
    [id],
  )) as (Omit<FollowedComplaint['files'][number], 'uploadedAt'> & { uploadedAt: Date })[];
  return rows.map((row) => ({ ...row, uploadedAt: row.uploadedAt.toISOString() }));
}

async function papersOf(manager: EntityManager, id: string): Promise<FollowedComplaint['papers']> {
  const rows = (await manager.query(
    `SELECT id, kind, language, sha256 IS NOT NULL AS ready FROM complaint_paper WHERE complaint_id = $1
     ORDER BY created_at, kind, language`,
    [id],
  )) as Omit<FollowedComplaint['papers'][number], 'title'>[];
  return rows.map((row) => ({ ...row, title: complaintPaperTitles[row.kind][row.language] }));
}

async function timelineOf(
  manager: EntityManager,
  id: string,
  reader: 'complainant' | 'officer',
): Promise<ComplaintView['timeline']> {
  const rows = (await manager.query(
    `SELECT id, action, at, actor_name AS by, data->>'note' AS note, data FROM complaint_event WHERE complaint_id = $1 ORDER BY id`,
    [id],
  )) as { id: string; action: ComplaintAction; at: Date; by: string | null; note: string | null; data: unknown }[];
  return rows
    .filter(({ action }) => reader === 'officer' || !inside.includes(action))
    .map(({ at, by, note, data, ...row }) => ({
      ...row,
      at: at.toISOString(),
      by: reader === 'officer' ? by : null,
      note: reader === 'officer' ? note : null,
      ...(row.action === 'move-due' ? { dueMoved: DueMoved.parse(data) } : {}),
    }));
}

/** What officers do among themselves. */
const inside: readonly ComplaintAction[] = [
  'name-concerned',
  'reply-to-request',
  'propose-answer',
  'return-to-consider',
  'mark-repeated',
];
