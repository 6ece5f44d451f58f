import type { Parameter } from '../law/parameter.ts';
import { plainDate } from '../law/plain-date.ts';

const taxCode = 'Code on Taxes and Other Obligatory Payments to the Budget (Tax Code) of 10 December 2008';

/** The state duty for an invitation, in per cent of the MCI. */
export const dutyShare: Parameter<number> = {
  id: 'duty-share',
  title: {
    kk: 'Шақыруды ресімдегені үшін мемлекеттік баж',
    ru: 'Государственная пошлина за оформление приглашения',
    en: 'State duty for issuing an invitation',
  },
  unit: { kk: 'АЕК-тің пайызы', ru: 'процент МРП', en: 'per cent of the MCI' },
  versions: [
    { from: plainDate('2008-01-01'), value: 50, law: { act: taxCode, article: 'art. 538(4)' }, checked: true },
  ],
};

/**
 * Whether the duty is paid for each invited person (true) or once for the application. "For each" was read in the edition
 * stored from 2014; whether it stood there before is not confirmed.
 */
export const dutyPerInvitee: Parameter<boolean> = {
  id: 'duty-per-invitee',
  title: {
    kk: 'Баж әрбір шақырылушы адам үшін төленеді',
    ru: 'Пошлина уплачивается за каждого приглашаемого',
    en: 'The duty is paid for each invited person',
  },
  unit: { kk: 'иә немесе жоқ', ru: 'да или нет', en: 'yes or no' },
  versions: [
    { from: plainDate('2008-01-01'), value: true, law: { act: taxCode, article: 'art. 538(4)' }, checked: false },
    { from: plainDate('2014-01-01'), value: true, law: { act: taxCode, article: 'art. 538(4)' }, checked: true },
  ],
};
