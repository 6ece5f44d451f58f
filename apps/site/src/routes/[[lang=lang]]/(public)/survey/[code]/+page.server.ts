import { longestWords, SurveyAnswers, SurveyCode, type SurveyQuestion } from '@shaqyru/domain/survey/survey';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { fail } from '@sveltejs/kit';
import { api } from '#lib/server/api.ts';
import { attempt } from '#lib/server/attempt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, locals, request, setHeaders } = event;
  // The address opens the survey: it is told to no other site, and no page of it is kept. Not "no-referrer": a form would then
  // come without its origin, and be refused as a foreign one.
  setHeaders({ 'referrer-policy': 'same-origin', 'cache-control': 'private, no-store' });
  const code = SurveyCode.safeParse(params.code);
  if (!code.success) return { state: 'unknown' as const };
  // Once the form was sent, what came of it is the page.
  if (request.method === 'POST') return { state: 'open' as const };
  const survey = await api(event).survey.open.query({ code: code.data });
  if (survey.state !== 'open') return { state: survey.state };
  return {
    state: survey.state,
    occasion: survey.occasion,
    office: findOffice(survey.unitId)?.name[locals.language],
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const words = form.get('words');
    const typed = {
      quality: choiceOf(form, 'quality'),
      information: choiceOf(form, 'information'),
      politeness: choiceOf(form, 'politeness'),
      words: typeof words === 'string' ? words.replaceAll('\r\n', '\n').normalize('NFC') : '',
    };
    if (typed.words.trim().length > longestWords) return fail(400, { typed, problem: 'too-long' as const });
    const code = SurveyCode.safeParse(event.params.code);
    if (!code.success) return { outcome: 'unknown' as const };
    const answers = SurveyAnswers.parse({
      ...typed,
      quality: said(typed.quality),
      information: said(typed.information),
      politeness: said(typed.politeness),
    });
    const tried = await attempt(api(event).survey.answer.mutate({ code: code.data, answers }));
    if (!tried.ok) return fail(tried.failure === 'too-many' ? 429 : 503, { typed, failure: tried.failure });
    const { outcome } = tried.value;
    if (outcome === 'nothing-said') return fail(400, { typed, problem: outcome });
    return { outcome };
  },
};

function choiceOf(form: FormData, question: SurveyQuestion): 'yes' | 'no' | '' {
  const value = form.get(question);
  return value === 'yes' || value === 'no' ? value : '';
}

function said(choice: 'yes' | 'no' | ''): boolean | null {
  return choice === '' ? null : choice === 'yes';
}
