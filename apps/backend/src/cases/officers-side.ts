import { AcceptCase } from './accept-case.ts';
import { AssignCase } from './assign-case.ts';
import { AssignCases } from './assign-cases.ts';
import { HandOverPapers } from './hand-over-papers.ts';
import { ListCases } from './list-cases.ts';
import { LogNotice } from './log-notice.ts';
import { MoveDueOfCase } from './move-due-of-case.ts';
import { OpenPaperCase } from './open-paper-case.ts';
import { ReadCase } from './read-case.ts';
import { RecordAct } from './record-act.ts';
import { ReopenCase } from './reopen-case.ts';
import { ReleaseCases } from './release-cases.ts';
import { ReturnIncomplete } from './return-incomplete.ts';
import { StartExamination } from './start-examination.ts';
import { SuggestAssignment } from './suggest-assignment.ts';

/** What officers do with cases. */
export const officersSide = [
  AcceptCase,
  AssignCase,
  AssignCases,
  HandOverPapers,
  ListCases,
  LogNotice,
  MoveDueOfCase,
  OpenPaperCase,
  ReadCase,
  RecordAct,
  ReleaseCases,
  ReopenCase,
  ReturnIncomplete,
  StartExamination,
  SuggestAssignment,
];
