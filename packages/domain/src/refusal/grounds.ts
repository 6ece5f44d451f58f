import { z } from 'zod';
import { clause, type Explained, type LawRef } from '../law/reason.ts';
import { reason, type RuleId } from '../law/rule-words.ts';
import type { Text } from '../law/text.ts';

export const GroundId = z.enum(['16.1', '16.2', '16.3', '16.4', '16.5', '16.6', '16.7', '16.8', '16.9']);
export type GroundId = z.infer<typeof GroundId>;

/** What the exception of ground 7 turns on. */
export const InviteeFacts = z.object({
  /** An ethnic repatriate. */
  oralman: z.boolean(),
  /** Born in the Republic of Kazakhstan or the Kazakh SSR, or formerly a citizen of either: one question of the form. */
  bornOrFormerCitizen: z.boolean(),
  /** A member of the family of one of these. */
  familyMemberOfSuch: z.boolean(),
});
export type InviteeFacts = z.infer<typeof InviteeFacts>;

export type RefusalGround = {
  readonly id: GroundId;
  /** A few words, for a list. */
  readonly title: Text;
  /** The official wording; the Kazakh is the standard's own. */
  readonly text: Text;
  /** What an officer who proposes the ground is asked to lay before the head of the directorate. */
  readonly evidence: Text;
  readonly law: LawRef;
  /** Facts of the invitee any of which bars the ground. */
  readonly barredBy: readonly (keyof InviteeFacts)[];
};

/** Clause 16 of the standard: the nine grounds on which the service is refused to a foreigner or a stateless person. */
export const refusalGrounds: readonly RefusalGround[] = [
  {
    id: '16.1',
    title: {
      kk: 'Мемлекеттік қауіпсіздік, қоғамдық тәртіп немесе халықтың денсаулығы',
      ru: 'Государственная безопасность, общественный порядок или здоровье населения',
      en: 'State security, public order or public health',
    },
    text: {
      kk: 'Мемлекеттік қауіпсіздікті қамтамасыз ету, қоғамдық тәртіпті немесе халықтың денсаулығын сақтау мүддесінде.',
      ru: 'В интересах обеспечения государственной безопасности, охраны общественного порядка или здоровья населения.',
      en: 'In the interest of ensuring state security and of protecting public order or the health of the population.',
    },
    evidence: {
      kk: 'Құзыретті органның қорытындысы немесе арнайы есептегі жазба: нөмірі мен күні.',
      ru: 'Заключение компетентного органа или запись специального учёта: номер и дата.',
      en: 'The conclusion of the competent body, or the entry of the special records: number and date.',
    },
    law: clause('16.1'),
    barredBy: [],
  },
  {
    id: '16.2',
    title: {
      kk: 'Конституциялық құрылысты күштеп өзгерту',
      ru: 'Насильственное изменение конституционного строя',
      en: 'Forcible change of the constitutional order',
    },
    text: {
      kk: 'Егер оның әрекеті конституциялық құрылысты күштеп өзгертуге бағытталса.',
      ru: 'Если его действия направлены на насильственное изменение конституционного строя.',
      en: 'If the person’s actions aim at forcible change of the constitutional order.',
    },
    evidence: {
      kk: 'Құзыретті органның қорытындысы немесе арнайы есептегі жазба: нөмірі мен күні.',
      ru: 'Заключение компетентного органа или запись специального учёта: номер и дата.',
      en: 'The conclusion of the competent body, or the entry of the special records: number and date.',
    },
    law: clause('16.2'),
    barredBy: [],
  },
  {
    id: '16.3',
    title: {
      kk: 'Егемендікке қарсы шығу, аумақтың бірлігі мен тұтастығын бұзуға шақыру',
      ru: 'Выступление против суверенитета, призывы к нарушению единства и целостности территории',
      en: 'Opposing sovereignty, calling to break the unity and integrity of the territory',
    },
    text: {
      kk: 'Егер ол Қазақстан Республикасының егемендігіне қарсы шықса, оның аумағының бірлігі мен тұтастығын бұзуға шақырса.',
      ru: 'Если он выступает против суверенитета Республики Казахстан, призывает к нарушению единства и целостности её территории.',
      en: 'If the person opposes the sovereignty of the Republic of Kazakhstan or calls to break the unity and integrity of its territory.',
    },
    evidence: {
      kk: 'Құзыретті органның қорытындысы немесе арнайы есептегі жазба: нөмірі мен күні.',
      ru: 'Заключение компетентного органа или запись специального учёта: номер и дата.',
      en: 'The conclusion of the competent body, or the entry of the special records: number and date.',
    },
    law: clause('16.3'),
    barredBy: [],
  },
  {
    id: '16.4',
    title: {
      kk: 'Мемлекетаралық, ұлтаралық және діни араздықты тұтандыру',
      ru: 'Разжигание межгосударственной, межнациональной и религиозной вражды',
      en: 'Inciting inter-state, inter-ethnic and religious hatred',
    },
    text: {
      kk: 'Егер ол мемлекетаралық, ұлтаралық және діни араздықты тұтандырса.',
      ru: 'Если он разжигает межгосударственную, межнациональную и религиозную вражду.',
      en: 'If the person incites inter-state, inter-ethnic and religious hatred.',
    },
    evidence: {
      kk: 'Құзыретті органның қорытындысы немесе арнайы есептегі жазба: нөмірі мен күні.',
      ru: 'Заключение компетентного органа или запись специального учёта: номер и дата.',
      en: 'The conclusion of the competent body, or the entry of the special records: number and date.',
    },
    law: clause('16.4'),
    barredBy: [],
  },
  {
    id: '16.5',
    title: {
      kk: 'Азаматтардың және басқа да адамдардың құқықтары мен заңды мүдделерін қорғау',
      ru: 'Защита прав и законных интересов граждан и других лиц',
      en: 'Protection of the rights and lawful interests of citizens and other persons',
    },
    text: {
      kk: 'Егер бұл Қазақстан Республикасы азаматтарының және басқа да адамдардың құқықтары мен заңды мүдделерін қорғау үшін қажет болса.',
      ru: 'Если это необходимо для защиты прав и законных интересов граждан Республики Казахстан и других лиц.',
      en: 'If it is necessary to protect the rights and lawful interests of citizens of the Republic of Kazakhstan and other persons.',
    },
    evidence: {
      kk: 'Кімнің қандай құқығы қорғалатыны және оны растайтын құжат: өтініш, сот актісі, қорытынды.',
      ru: 'Чьи и какие права защищаются и подтверждающий документ: обращение, судебный акт, заключение.',
      en: 'Whose rights are protected and which, with the confirming document: an application, a court act, a conclusion.',
    },
    law: clause('16.5'),
    barredBy: [],
  },
  {
    id: '16.6',
    title: {
      kk: 'Террористік әрекеті үшін сотталу немесе аса қауіпті рецидивист деп тану',
      ru: 'Судимость за террористическую деятельность или признание особо опасным рецидивистом',
      en: 'Conviction of terrorist activity, or recognition as an especially dangerous recidivist',
    },
    text: {
      kk: 'Егер ол террористік әрекеті үшін сотталған болса не сот оны аса қауіпті рецидивист деп таныса.',
      ru: 'Если он осуждался за террористическую деятельность либо признан судом особо опасным рецидивистом.',
      en: 'If the person was convicted of terrorist activity, or a court recognised the person as an especially dangerous recidivist.',
    },
    evidence: {
      kk: 'Сот үкімі немесе арнайы есептегі жазба: сот, нөмірі, күні.',
      ru: 'Приговор суда или запись специального учёта: суд, номер, дата.',
      en: 'The judgment of the court, or the entry of the special records: court, number, date.',
    },
    law: clause('16.6'),
    barredBy: [],
  },
  {
    id: '16.7',
    title: {
      kk: 'Болу және кету үшін қажетті қаражаты расталмаған',
      ru: 'Не подтверждены средства, необходимые для пребывания и выезда',
      en: 'Means needed to stay and to leave not confirmed',
    },
    text: {
      kk: 'Оралмандарды, Қазақстан Республикасында немесе Қазақ Кеңестік Социалистік Республикасында туған немесе бұрын оның азаматтығында тұрған адамдарды және олардың отбасы мүшелерін қоспағанда, егер ол Қазақстан Республикасының Үкіметі белгілейтін тәртіппен Қазақстан Республикасында болу және одан шығып кету үшін қажетті қаражатының бар екендігі туралы растауды табыс етпесе.',
      ru: 'Если он не представил подтверждение о наличии средств, необходимых для пребывания в Республике Казахстан и выезда из неё, в порядке, определяемом Правительством Республики Казахстан, за исключением оралманов, лиц, родившихся или ранее состоявших в гражданстве Республики Казахстан или Казахской Советской Социалистической Республики, и членов их семей.',
      en: 'If the person did not present, in the manner set by the Government of the Republic of Kazakhstan, confirmation of the means needed to stay in the Republic of Kazakhstan and to leave it, except oralmans, persons born in or formerly citizens of the Republic of Kazakhstan or the Kazakh Soviet Socialist Republic, and members of their families.',
    },
    evidence: {
      kk: 'Растау қашан және қалай сұратылғаны, мерзімі және не ұсынылмағаны.',
      ru: 'Когда и как запрошено подтверждение, в какой срок и что не представлено.',
      en: 'When and how the confirmation was asked for, by which date, and what was not presented.',
    },
    law: clause('16.7'),
    barredBy: ['oralman', 'bornOrFormerCitizen', 'familyMemberOfSuch'],
  },
  {
    id: '16.8',
    title: {
      kk: 'Бұрынғы болуы кезінде заңнаманы бұзу фактілері',
      ru: 'Факты нарушения законодательства во время прежнего пребывания',
      en: 'Violations of the law during an earlier stay',
    },
    text: {
      kk: 'Егер мұның алдында Қазақстан Республикасында болған уақытта оның Қазақстан Республикасында шетелдік азаматтардың құқықтық жағдайы туралы заңнаманы, республиканың кеден, валюталық немесе өзге заңнамасын бұзған фактілері анықталған болса.',
      ru: 'Если во время его предыдущего пребывания в Республике Казахстан были установлены факты нарушения им законодательства о правовом положении иностранных граждан в Республике Казахстан, таможенного, валютного или иного законодательства республики.',
      en: 'If, during the person’s earlier stay in the Republic of Kazakhstan, facts were established of the person’s violating the law on the legal status of foreign citizens in the Republic of Kazakhstan, or the customs, currency or other law of the Republic.',
    },
    evidence: {
      kk: 'Бұзушылық анықталған құжат: қаулы немесе хаттама, нөмірі мен күні, болған кезең.',
      ru: 'Документ, которым установлено нарушение: постановление или протокол, номер и дата, период пребывания.',
      en: 'The document that established the violation: ruling or record, number and date, period of the stay.',
    },
    law: clause('16.8'),
    barredBy: [],
  },
  {
    id: '16.9',
    title: {
      kk: 'Жалған мәліметтер немесе құжаттарды мерзімінде ұсынбау',
      ru: 'Ложные сведения или непредставление документов в срок',
      en: 'False information, or documents not presented in time',
    },
    text: {
      kk: 'Егер келу туралы қолдаухатпен жүгіну кезінде ол өзі туралы жалған мәліметтерді хабарласа немесе қажетті құжаттарды Қазақстан Республикасының заңнамасында белгіленген мерзімде ұсынбаса.',
      ru: 'Если при обращении с ходатайством о въезде он сообщил о себе ложные сведения или не представил необходимые документы в срок, установленный законодательством Республики Казахстан.',
      en: 'If, in applying for entry, the person gave false information about himself or herself, or did not present the necessary documents within the time set by the law of the Republic of Kazakhstan.',
    },
    evidence: {
      kk: 'Қай мәлімет жалған және ол немен теріске шығарылады; немесе қай құжат қай мерзімде ұсынылмады.',
      ru: 'Какие сведения ложны и чем опровергаются; либо какой документ и в какой срок не представлен.',
      en: 'Which information is false and what refutes it; or which document was not presented, and by which date.',
    },
    law: clause('16.9'),
    barredBy: [],
  },
];

const byId = new Map(refusalGrounds.map((ground) => [ground.id, ground]));

/** Throws RangeError when clause 16 has no such ground. */
export function getGround(id: GroundId): RefusalGround {
  const ground = byId.get(id);
  if (!ground) throw new RangeError(`not a ground of clause 16: ${id}`);
  return ground;
}

/**
 * Clause 16, item 7: means need not be confirmed by oralmans, persons born in or formerly citizens of the Republic of
 * Kazakhstan or the Kazakh SSR, and members of their families. True when the ground may not be used against the invitee.
 */
export function isBarred(ground: GroundId, facts: InviteeFacts): Explained<boolean> {
  const { barredBy, law } = getGround(ground);
  const because = barredBy
    .filter((fact) => facts[fact])
    .map((fact) => reason(groundBarredRules[fact], law, { ground }));
  if (because.length > 0) return { value: true, because };
  return { value: false, because: [reason('ground-not-barred', law, { ground })] };
}

const groundBarredRules = {
  oralman: 'ground-barred-oralman',
  bornOrFormerCitizen: 'ground-barred-born-or-former-citizen',
  familyMemberOfSuch: 'ground-barred-family-member',
} as const satisfies Record<keyof InviteeFacts, RuleId>;
