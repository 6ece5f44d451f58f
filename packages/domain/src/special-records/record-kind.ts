import { z } from 'zod';
import { clause, type LawRef } from '../law/reason.ts';
import type { Language, Text } from '../law/text.ts';
import { formatDate } from '../law/format-date.ts';
import type { PlainDate } from '../law/plain-date.ts';
import type { GroundId } from '../refusal/grounds.ts';

/**
 * What a register of special records is about. Each kind answers one ground of clause 16; ground 7 has none, because means are
 * confirmed anew for every stay.
 */
export const RecordKind = z.enum([
  'security',
  'constitutional-order',
  'sovereignty',
  'hatred',
  'rights-of-others',
  'conviction',
  'violation',
  'false-information',
]);
export type RecordKind = z.infer<typeof RecordKind>;

export const recordKinds: Record<RecordKind, { title: Text; ground: GroundId; law: LawRef }> = {
  security: {
    title: {
      kk: 'мемлекеттік қауіпсіздік, қоғамдық тәртіп, халықтың денсаулығы',
      ru: 'государственная безопасность, общественный порядок, здоровье населения',
      en: 'state security, public order, public health',
    },
    ground: '16.1',
    law: clause('16.1'),
  },
  'constitutional-order': {
    title: {
      kk: 'конституциялық құрылысты күштеп өзгерту',
      ru: 'насильственное изменение конституционного строя',
      en: 'forcible change of the constitutional order',
    },
    ground: '16.2',
    law: clause('16.2'),
  },
  sovereignty: {
    title: {
      kk: 'егемендікке, бірлік пен аумақтың тұтастығына қарсы әрекет',
      ru: 'действия против суверенитета, единства и целостности территории',
      en: 'acts against the sovereignty, unity and integrity of the territory',
    },
    ground: '16.3',
    law: clause('16.3'),
  },
  hatred: {
    title: {
      kk: 'мемлекетаралық, ұлтаралық немесе діни араздықты қоздыру',
      ru: 'разжигание межгосударственной, межнациональной или религиозной вражды',
      en: 'inciting inter-state, inter-ethnic or religious hatred',
    },
    ground: '16.4',
    law: clause('16.4'),
  },
  'rights-of-others': {
    title: {
      kk: 'азаматтардың және басқа адамдардың құқықтары мен заңды мүдделерін қорғау',
      ru: 'защита прав и законных интересов граждан и других лиц',
      en: 'protection of the rights and lawful interests of citizens and others',
    },
    ground: '16.5',
    law: clause('16.5'),
  },
  conviction: {
    title: {
      kk: 'террористік қызмет үшін сотталғандар, аса қауіпті рецидивистер',
      ru: 'осуждённые за террористическую деятельность, особо опасные рецидивисты',
      en: 'convicted of terrorist activity, especially dangerous recidivists',
    },
    ground: '16.6',
    law: clause('16.6'),
  },
  violation: {
    title: {
      kk: 'бұрынғы болуы кезінде заңнаманы бұзғандар',
      ru: 'нарушившие законодательство во время прежнего пребывания',
      en: 'violated the law during an earlier stay',
    },
    ground: '16.8',
    law: clause('16.8'),
  },
  'false-information': {
    title: {
      kk: 'келу туралы өтінішінде жалған мәлімет бергендер',
      ru: 'сообщившие ложные сведения при обращении о въезде',
      en: 'gave false information in applying for entry',
    },
    ground: '16.9',
    law: clause('16.9'),
  },
};

type Recorded = { register: string; externalId: string; name: string; birthDate: PlainDate | null; reason: string };

/** A record in which two officers recognised the invited person, as evidence for the ground of its kind. */
export function evidenceOfRecord(record: Recorded, language: Language): string {
  const { register, externalId, name, birthDate, reason } = record;
  const who = birthDate ? `${name}, ${formatDate(birthDate, language)}` : name;
  const text: Text = {
    kk: `«${register}» арнайы есебіндегі № ${externalId} жазба (${who}): ${reason}`,
    ru: `Запись № ${externalId} специального учёта «${register}» (${who}): ${reason}`,
    en: `Entry No. ${externalId} of the special records “${register}” (${who}): ${reason}`,
  };
  return text[language].slice(0, 2000);
}
