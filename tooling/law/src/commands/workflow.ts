import { effects, effectsOf } from '@shaqyru/domain/case/action-effects';
import { caseActions, type CaseAction, type Transition, workflow as transitions } from '@shaqyru/domain/case/workflow';
import { caseStatuses, CaseStatus } from '@shaqyru/domain/case/status';
import { cite } from '@shaqyru/domain/law/cite';
import { type Command, table } from '../command.ts';
import { language, languageOption } from '../options.ts';

export const workflow: Command = {
  summary: 'the life of a case: status, action, where it leads, who may, under which clause, what follows',
  usage: '[--lang kk|ru|en]',
  words: [],
  options: { ...languageOption },
  run(_, values) {
    const inLanguage = language(values);
    const rows = CaseStatus.options.flatMap((status) =>
      Object.entries(transitions[status] as Partial<Record<CaseAction, Transition>>).map(([action, transition]) => ({
        status,
        action: action as CaseAction,
        ...transition,
        effects: effectsOf[action as CaseAction],
      })),
    );
    return {
      json: {
        statuses: CaseStatus.options.map((status) => ({ status, title: caseStatuses[status] })),
        transitions: rows,
      },
      page: table(
        rows.map(({ status, action, to, roles, law, effects: follows }) => [
          caseStatuses[status][inLanguage],
          caseActions[action][inLanguage],
          `→ ${caseStatuses[to][inLanguage]}`,
          roles.join(', '),
          cite(law, inLanguage),
          follows.map((effect) => effects[effect].name[inLanguage]).join('; '),
        ]),
      ),
    };
  },
};
