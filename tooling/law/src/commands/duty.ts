import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { monthlyCalculationIndex } from '@shaqyru/domain/duty/mci';
import { dutyShare } from '@shaqyru/domain/duty/duty-share';
import { checkReceipt, stateDuty } from '@shaqyru/domain/duty/state-duty';
import { inForce } from '@shaqyru/domain/law/parameter';
import type { Command } from '../command.ts';
import { count, day, language, languageOption, needed, saying, text, why } from '../options.ts';

export const duty: Command = {
  summary: 'the state duty in tiyn (clause 8), and whether a receipt covers it',
  usage: '--paid <day> [--invitees <n>] [--receipt <tiyn> [--on <day>]] [--lang kk|ru|en]',
  words: [],
  options: {
    paid: { type: 'string' },
    invitees: { type: 'string' },
    receipt: { type: 'string' },
    on: { type: 'string' },
    ...languageOption,
  },
  run(_, values) {
    const paidOn = day(needed(values, 'paid', '2013-08-26'), '--paid');
    const invitees = count(text(values, 'invitees') ?? '1', '--invitees');
    const inLanguage = language(values);
    const { value: tiyn, because } = stateDuty({ paidOn, invitees });
    const mci = inForce(monthlyCalculationIndex, paidOn);
    const amount = text(values, 'receipt');
    const receipt =
      amount === undefined
        ? undefined
        : checkReceipt({
            paidOn,
            amountTiyn: count(amount, '--receipt'),
            invitees,
            today: day(text(values, 'on') ?? paidOn, '--on'),
          });
    const { from, law, checked, value } = mci;
    return {
      json: {
        tiyn,
        mci: value,
        percent: inForce(dutyShare, paidOn).value,
        paid: paidOn,
        invitees,
        index: { from, ...law, checked },
        because: saying(because, inLanguage),
        ...(receipt ? { receipt: { ...receipt, because: saying(receipt.because, inLanguage) } } : {}),
      },
      page: [formatTiyn(tiyn, inLanguage), '', ...why(receipt?.because ?? because, inLanguage)],
    };
  },
};
