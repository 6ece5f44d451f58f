import { AcceptCase } from './accept-case.ts';
import { AssignCase } from './assign-case.ts';
import { HandOverPapers } from './hand-over-papers.ts';
import { ListCases } from './list-cases.ts';
import { LogNotice } from './log-notice.ts';
import { OpenPaperCase } from './open-paper-case.ts';
import { ReadCase } from './read-case.ts';
import { RecordAct } from './record-act.ts';
import { ReturnIncomplete } from './return-incomplete.ts';
import { StartExamination } from './start-examination.ts';

/** What officers do with cases. */
export const officersSide = [
  AcceptCase,
  AssignCase,
  HandOverPapers,
  ListCases,
  LogNotice,
  OpenPaperCase,
  ReadCase,
  RecordAct,
  ReturnIncomplete,
  StartExamination,
];
