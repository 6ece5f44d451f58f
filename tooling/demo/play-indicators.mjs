// The ministry's order of this year and some answers of the survey, through the use cases that people use.
import { randomUUID } from 'node:crypto';
import { addDays, plainDate } from '@shaqyru/domain/law/plain-date';
import { AnswerSurvey } from '../../apps/backend/dist/survey/answer-survey.js';
import { Database } from '../../apps/backend/dist/database/as-actor.js';
import { InviteToSurvey } from '../../apps/backend/dist/survey/invite-to-survey.js';

/** Fictional, like everything of the demonstration. */
const shares = {
  1.1: { normative: 95, nextYearTarget: 97 },
  2.1: { normative: 85, nextYearTarget: 90 },
  3.1: { normative: 85, nextYearTarget: 90 },
  3.2: { normative: 100, nextYearTarget: 100 },
  4.1: { normative: 1, nextYearTarget: 0.5 },
  5.1: { normative: 90, nextYearTarget: 95 },
};
const words = [
  'Бәрі түсінікті болды, рақмет.',
  'Кезек ұзақ.',
  'Спасибо, быстро и вежливо.',
  'The page was easy to use.',
];

export async function playIndicators({ app, analyst, setClock, today }) {
  setClock(today, 9);
  const entered = await analyst.api.indicators.enterOrder({
    year: Number(today.slice(0, 4)),
    number: '1021',
    date: plainDate(`${today.slice(0, 4)}-01-01`),
    shares,
    supersedes: null,
    idempotencyKey: randomUUID(),
  });
  if (entered.outcome !== 'entered') throw new Error(`the order was not entered: ${entered.outcome}`);
  // In the middle of each of the last three months: the published figures are of whole months.
  let month = plainDate(`${today.slice(0, 7)}-01`);
  for (let back = 1; back <= 3; back += 1) {
    month = plainDate(`${addDays(month, -1).slice(0, 7)}-01`);
    setClock(addDays(month, 14), 12);
    await answers(app, 'astana', 'astana/esil-district', 12 + back);
    await answers(app, 'almaty', 'almaty/medeu-district', 8 + back);
  }
  setClock(today, 10);
}

async function answers(app, departmentId, unitId, count) {
  for (let each = 0; each < count; each += 1) {
    const { address } = await app
      .get(Database)
      .asActor({ kind: 'system' }, (manager) =>
        app.get(InviteToSurvey).run(manager, { occasion: 'decision', departmentId, unitId, language: 'kk' }),
      );
    const content = {
      quality: each % 7 !== 3,
      information: each % 5 === 1 ? null : each % 6 !== 2,
      politeness: each % 9 !== 4,
      words: each % 3 === 0 ? (words[(each / 3) % words.length] ?? '') : '',
    };
    const { outcome } = await app
      .get(AnswerSurvey)
      .run(`demo-${departmentId}-${each}`, { code: address.split('/').at(-1), answers: content });
    if (outcome !== 'thanks') throw new Error(`the survey was not answered: ${outcome}`);
  }
}
