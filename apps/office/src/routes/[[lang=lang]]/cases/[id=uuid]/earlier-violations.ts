import { countryName } from '@shaqyru/domain/countries/countries';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { evidenceOf } from '@shaqyru/domain/visit/violation';
import type { EarlierViolation } from '@shaqyru/domain/visit/visit-view';
import { formatDay } from '#lib/format.ts';
import type { FoundEvidence } from './found-evidence.ts';

const words = {
  found: {
    kk: 'Бұрынғы сапарында бұзушылық тіркелген',
    ru: 'Во время прежнего пребывания внесено нарушение',
    en: 'A violation during an earlier stay is on record',
  },
  passport: { kk: 'паспорты сол', ru: 'тот же паспорт', en: 'the same passport' },
  birth: { kk: 'туған күні сол', ru: 'та же дата рождения', en: 'the same date of birth' },
  name: { kk: 'аты-жөнінің ұқсастығы', ru: 'сходство имени', en: 'likeness of the name' },
} as const satisfies Record<string, Text>;

/** A violation of an earlier stay: who it was and how alike, and the words to use as evidence, in the language of the page. */
export function describeEarlier(earlier: EarlierViolation, language: Language): FoundEvidence {
  const { person, departmentId, score, sameBirthDate, samePassport, violation } = earlier;
  const how = [
    `${words.name[language]}: ${Math.round(score * 100)} %`,
    ...(samePassport ? [words.passport[language]] : []),
    ...(sameBirthDate ? [words.birth[language]] : []),
  ];
  return {
    id: violation.id,
    inviteeId: earlier.inviteeId,
    ground: '16.8',
    found: words.found[language],
    likeness: [
      person.name,
      formatDay(person.birthDate, language),
      countryName(person.citizenship, language),
      person.passportNumber,
      findOffice(departmentId)?.name[language] ?? departmentId,
      how.join(', '),
    ].join(' · '),
    evidence: evidenceOf(violation, language),
  };
}
