import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { OfficersModule } from '../officers/officers.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { AnswerComplaint } from './answer-complaint.ts';
import { AssignComplaint } from './assign-complaint.ts';
import { AttachToComplaint } from './attach-to-complaint.ts';
import { Complaint } from './complaint.entity.ts';
import { ComplaintsController } from './complaints.controller.ts';
import { DeliverAnswer } from './deliver-answer.ts';
import { EnterComplaint } from './enter-complaint.ts';
import { ExtendComplaint } from './extend-complaint.ts';
import { FollowComplaint } from './follow-complaint.ts';
import { ForwardComplaint } from './forward-complaint.ts';
import { ListComplaintOfficers } from './list-complaint-officers.ts';
import { ListJournal } from './list-journal.ts';
import { ListOwnComplaints } from './list-own-complaints.ts';
import { ListRequests } from './list-requests.ts';
import { LodgeComplaint } from './lodge-complaint.ts';
import { MoveComplaint } from './move-complaint.ts';
import { MoveDueOfComplaint } from './move-due-of-complaint.ts';
import { NameConcerned } from './name-concerned.ts';
import { NoteAct } from './note-act.ts';
import { NoteWithdrawal } from './note-withdrawal.ts';
import { NotifyComplainant } from './notify-complainant.ts';
import { OrderComplaintPaper } from './order-complaint-paper.ts';
import { PrintComplaintPaper } from './print-complaint-paper.ts';
import { ProposeAnswer } from './propose-answer.ts';
import { ReadComplaintFile } from './read-complaint-file.ts';
import { ReadComplaint } from './read-complaint.ts';
import { RegisterComplaint } from './register-complaint.ts';
import { RelateComplaint } from './relate-complaint.ts';
import { ReplyToRequest } from './reply-to-request.ts';
import { RequestInformation } from './request-information.ts';
import { ReturnToConsider } from './return-to-consider.ts';
import { ReviewAnswer } from './review-answer.ts';
import { SendComplaintMail } from './send-complaint-mail.ts';
import { WarnOfComplaints } from './warn-of-complaints.ts';
import { WithdrawComplaint } from './withdraw-complaint.ts';

export const entities = [Complaint];

@Module({
  imports: [FilesModule, NotificationsModule, OfficersModule, SessionsModule],
  exports: [MoveDueOfComplaint, WarnOfComplaints],
  controllers: [ComplaintsController],
  providers: [
    AnswerComplaint,
    AssignComplaint,
    AttachToComplaint,
    DeliverAnswer,
    EnterComplaint,
    ExtendComplaint,
    FollowComplaint,
    ForwardComplaint,
    ListComplaintOfficers,
    ListJournal,
    ListOwnComplaints,
    ListRequests,
    LodgeComplaint,
    MoveComplaint,
    MoveDueOfComplaint,
    NameConcerned,
    NoteAct,
    NoteWithdrawal,
    NotifyComplainant,
    OrderComplaintPaper,
    PrintComplaintPaper,
    ProposeAnswer,
    ReadComplaint,
    ReadComplaintFile,
    RegisterComplaint,
    RelateComplaint,
    ReplyToRequest,
    RequestInformation,
    ReturnToConsider,
    ReviewAnswer,
    SendComplaintMail,
    WarnOfComplaints,
    WithdrawComplaint,
  ],
})
export class ComplaintsModule {}
