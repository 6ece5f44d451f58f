import { caseStatuses, CaseStatus } from '@shaqyru/domain/case/status';
import { complaintStatuses, ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';
import { DropReason, dropReasons, QueueName, queueNames } from '@shaqyru/domain/queues/queue-view';
import { retentionRules, RetentionRuleId } from '@shaqyru/domain/retention/retention-rules';
import type { AuditEntryView } from '@shaqyru/domain/audit/audit-view';
import { auditActs, isAuditAct } from '@shaqyru/domain/audit/audit-acts';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { words } from './words.ts';

/** What the data of an entry are called. Ids, digests and versions say nothing to a reader and are not shown. */
const names: Readonly<Record<string, Text>> = {
  shown: { kk: 'көрсетілді', ru: 'показано', en: 'shown' },
  found: { kk: 'табылды', ru: 'найдено', en: 'found' },
  matches: { kk: 'сәйкестік', ru: 'совпадений', en: 'matches' },
  invitees: { kk: 'шақырылушы', ru: 'приглашаемых', en: 'invited persons' },
  register: { kk: 'тізілім', ru: 'учёт', en: 'register' },
  added: { kk: 'қосылды', ru: 'добавлено', en: 'added' },
  changed: { kk: 'өзгертілді', ru: 'изменено', en: 'changed' },
  unchanged: { kk: 'өзгеріссіз', ru: 'без изменений', en: 'unchanged' },
  rows: { kk: 'жол', ru: 'строк', en: 'rows' },
  recorded: { kk: 'жазылды', ru: 'записано', en: 'recorded' },
  erased: { kk: 'жойылды', ru: 'удалено', en: 'erased' },
  rule: { kk: 'не', ru: 'что', en: 'what' },
  queue: { kk: 'кезек', ru: 'очередь', en: 'queue' },
  reason: { kk: 'себебі', ru: 'причина', en: 'reason' },
  year: { kk: 'жыл', ru: 'год', en: 'year' },
  number: { kk: 'нөмір', ru: 'номер', en: 'number' },
  act: { kk: 'әрекет', ru: 'действие', en: 'act' },
  name: { kk: 'атауы', ru: 'название', en: 'name' },
  documents: { kk: 'жетпейтін құжаттар', ru: 'не хватает документов', en: 'documents lacking' },
  answers: { kk: 'жауаптағы қате', ru: 'ошибок в ответах', en: 'answers wrong' },
};

/** "қабылданды → қаралуда; табылды: 2". */
export function describeData(
  { data, lookedUp }: Pick<AuditEntryView, 'data' | 'lookedUp'>,
  language: Language,
): string {
  const w = words[language];
  const { from, to, ...rest } = data;
  const parts = Object.entries(rest).flatMap(([key, value]) => {
    const name = names[key];
    if (!name || value === null) return [];
    return [`${name[language]}: ${describeValue(key, value, language)}`];
  });
  const move = [from, to].filter((one) => typeof one === 'string').map((one) => statusName(one, language));
  return [
    ...(move.length > 0 ? [move.join(' → ')] : []),
    ...parts,
    ...(lookedUp > 0 ? [w.lookedUp(lookedUp)] : []),
  ].join('; ');
}

function describeValue(key: string, value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  const text = String(value);
  if (key === 'act' && isAuditAct(text)) return auditActs[text][language];
  const rule = RetentionRuleId.safeParse(text);
  if (key === 'rule' && rule.success) return retentionRules[rule.data].what[language];
  const queue = QueueName.safeParse(text);
  if (key === 'queue' && queue.success) return queueNames[queue.data][language];
  const reason = DropReason.safeParse(text);
  if (key === 'reason' && reason.success) return dropReasons[reason.data][language];
  return text;
}

function statusName(text: string, language: Language): string {
  const ofCase = CaseStatus.safeParse(text);
  if (ofCase.success) return caseStatuses[ofCase.data][language];
  const ofComplaint = ComplaintStatus.safeParse(text);
  return ofComplaint.success ? complaintStatuses[ofComplaint.data][language] : text;
}
