import { VerificationCode } from '@shaqyru/domain/invitation/verification';
import { fail } from '@sveltejs/kit';
import { TRPCClientError } from '@trpc/client';
import { checkPaper, PaperNumber } from './check-paper.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const typed = { number: text(form.get('number')), code: text(form.get('code')) };
    const number = PaperNumber.safeParse(typed.number);
    const code = VerificationCode.safeParse(typed.code);
    if (!number.success || !code.success) {
      return fail(400, { typed, wrong: { number: !number.success, code: !code.success } });
    }
    try {
      return { check: await checkPaper(event, number.data, code.data) };
    } catch (error) {
      if (!(error instanceof TRPCClientError)) throw error;
      const tooMany = error.data?.httpStatus === 429;
      if (!tooMany && typeof error.data?.httpStatus === 'number') throw error;
      return fail(tooMany ? 429 : 503, { typed, failure: tooMany ? ('tooMany' as const) : ('unavailable' as const) });
    }
  },
};

function text(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, 100) : '';
}
