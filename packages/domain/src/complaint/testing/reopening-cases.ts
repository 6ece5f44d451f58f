import type { ReopeningFacts } from '../reopening.ts';

type Complaint = ReopeningFacts['complaint'];
type File = NonNullable<ReopeningFacts['case']>;

const decided: File = { status: 'handed-over', decidedAt: '2026-10-01T06:00:00.000Z', refused: true };
const answer: NonNullable<Complaint['answer']> = {
  outcome: 'well-founded',
  measures: [{ measure: 'case-reopened' }],
  at: '2026-10-20T06:00:00.000Z',
};
const complaint: Complaint = { number: 'SH01-2026-000001', status: 'answered', answer };

const given = (about: Partial<Complaint>, file: Partial<File> | null = {}): ReopeningFacts => ({
  complaint: { ...complaint, ...about },
  case: file && { ...decided, ...file },
});
const answered = (changed: Partial<typeof answer>) => ({ answer: { ...answer, ...changed } });

/** What a complaint and its case come to, as a lawyer reads it. */
export const reopeningCases: readonly { what: string; facts: ReopeningFacts; may: boolean; rule: string }[] = [
  { what: 'well-founded, the case is considered again', facts: given({}), may: true, rule: 'reopening-asked' },
  {
    what: 'partly well-founded, the decision is reviewed by those competent',
    facts: given(answered({ outcome: 'partly', measures: [{ measure: 'apology' }, { measure: 'decision-reviewed' }] })),
    may: true,
    rule: 'reopening-asked',
  },
  {
    what: 'answered, and the answer delivered',
    facts: given({ status: 'delivered' }),
    may: true,
    rule: 'reopening-asked',
  },
  {
    what: 'joined with another, and answered with it',
    facts: given({ status: 'joined' }),
    may: true,
    rule: 'reopening-asked',
  },
  {
    what: 'the refusal waits to be collected',
    facts: given({}, { status: 'decided' }),
    may: true,
    rule: 'reopening-asked',
  },
  {
    what: 'the visitors of the others have left',
    facts: given({}, { status: 'closed' }),
    may: true,
    rule: 'reopening-asked',
  },
  {
    what: 'the complaint was withdrawn',
    facts: given({ status: 'withdrawn', answer: null }),
    may: false,
    rule: 'reopening-complaint-withdrawn',
  },
  {
    what: 'the complaint is still considered',
    facts: given({ status: 'under-consideration', answer: null }),
    may: false,
    rule: 'reopening-not-answered',
  },
  {
    what: 'not well-founded',
    facts: given(answered({ outcome: 'not' })),
    may: false,
    rule: 'reopening-not-well-founded',
  },
  {
    what: 'well-founded, with an apology only',
    facts: given(answered({ measures: [{ measure: 'apology' }] })),
    may: false,
    rule: 'reopening-no-measure',
  },
  { what: 'the case was erased', facts: given({}, null), may: false, rule: 'reopening-no-case' },
  {
    what: 'the applicant withdrew the application',
    facts: given({}, { status: 'withdrawn', decidedAt: null, refused: false }),
    may: false,
    rule: 'reopening-case-withdrawn',
  },
  {
    what: 'not decided yet',
    facts: given({}, { status: 'under-examination', decidedAt: null, refused: false }),
    may: false,
    rule: 'reopening-not-decided',
  },
  {
    what: 'reopened already, by another complaint',
    facts: given({}, { status: 'accepted', refused: false }),
    may: false,
    rule: 'reopening-not-decided',
  },
  {
    what: 'decided anew since the answer',
    facts: given({}, { decidedAt: '2026-10-21T06:00:00.000Z' }),
    may: false,
    rule: 'reopening-decided-since',
  },
  {
    what: 'everybody was issued an invitation',
    facts: given({}, { refused: false }),
    may: false,
    rule: 'reopening-nobody-refused',
  },
];
