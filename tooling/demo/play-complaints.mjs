// Lodges and works on the demonstration's complaints through the same procedures that people use.
import { randomUUID } from 'node:crypto';
import { complaintScenes } from './complaint-scenes.mjs';

/**
 * `staff` by login and `applicants` with their callers; `visitor` is a caller who is not signed in. `setDay` sets the clock,
 * `sign` signs a text with the key of a member of the staff.
 */
export async function playComplaints({ staff, applicants, visitor, setDay, sign }) {
  const acts = {
    nameConcerned: (who, id, login) =>
      step(who, id, (at) =>
        who.api.complaints.nameConcerned({ ...at, departmentId: 'astana', officerId: staff[login].id }),
      ),
    assign: (who, id, login) => step(who, id, (at) => who.api.complaints.assign({ ...at, officerId: staff[login].id })),
    ask: (who, id, login) =>
      step(who, id, (at) =>
        who.api.complaints.requestInformation({
          ...at,
          officerId: staff[login].id,
          body: '',
          question: 'Қабылдау кезінде не болғанын және қандай құжат жетіспегенін түсіндіріп беріңіз.',
        }),
      ),
    propose: (who, id, draft) => step(who, id, (at) => who.api.complaints.proposeAnswer({ ...at, draft })),
    answer: async (who, id) => {
      const review = await who.api.complaints.review({ complaintId: id });
      const cms = await sign(who, review.content);
      await step(who, id, (at) => who.api.complaints.answer({ ...at, cms, idempotencyKey: randomUUID() }));
    },
    extend: (who, id, days) =>
      step(who, id, (at) =>
        who.api.complaints.extend({ ...at, days, reason: 'Ұйымнан сенімхаттың көшірмелері күтілуде.' }),
      ),
    forward: (who, id, bodyId) =>
      step(who, id, (at) => who.api.complaints.forward({ ...at, bodyId, otherBody: '', reason: 'Құзыреті бойынша' })),
    deliver: (who, id, how) =>
      step(who, id, (at) => who.api.complaints.deliver({ ...at, how, note: 'Тапсырысты хат № 318' })),
  };
  for (const [index, scene] of complaintScenes.entries()) {
    setDay(scene.daysAgo, 9 + (index % 8), (index * 11) % 60);
    const complaintId = await lodge(scene);
    for (const [daysAgo, login, act, detail] of scene.acts) {
      setDay(daysAgo, 15, index * 3);
      await acts[act](staff[login], complaintId, detail);
    }
  }

  /** Does an act at the version that the officer sees, and fails loudly when it was not done. */
  async function step({ api }, complaintId, act) {
    const { version } = await api.complaints.read({ complaintId });
    const answer = await act({ complaintId, version });
    if (answer.outcome !== 'done' && answer.outcome !== 'answered')
      throw new Error(`the act was not done: ${JSON.stringify(answer)}`);
  }

  async function lodge({ from, about, words: said }) {
    const words = about === 'own-case' ? { ...said, caseNumber: await ownCase(applicants[from].api) } : said;
    const idempotencyKey = randomUUID();
    if (['by-hand', 'post', 'e-mail'].includes(from)) {
      const { id } = await staff.kense.api.complaints.enter({ words, channel: from, idempotencyKey });
      return id;
    }
    const sender = from === 'visitor' ? visitor : applicants[from].api;
    const answer = await sender.complaints.lodge({ words, idempotencyKey });
    if (answer.outcome !== 'registered') throw new Error(`not registered: ${JSON.stringify(answer.problems)}`);
    const { items } = await staff.kense.api.complaints.journal({ search: answer.number });
    return items[0].id;
  }

  /** The number of the sender's refused application. */
  async function ownCase(api) {
    const own = await api.applications.list();
    for (const { id, number } of own) {
      const { decision } = await api.applications.read({ caseId: id });
      if (decision?.items.some(({ outcome }) => outcome === 'refuse')) return number;
    }
    throw new Error('nobody was refused');
  }
}
