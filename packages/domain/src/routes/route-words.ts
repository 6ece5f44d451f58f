import type { Text } from '../law/text.ts';

/** The words of the reasons for a route of clause 11, and of those for which this service is not for the reader. */
export const routeWords = {
  'route-private': {
    kk: 'Жеке істер бойынша шетелдікті жеке адамның өзі шақырады.',
    ru: 'По частным делам иностранца приглашает сам гражданин или постоянно проживающий иностранец.',
    en: 'For private affairs a natural person invites the foreigner.',
  },
  'route-host-organisation': {
    kk: 'Қазақстанға {months} айдан астам мерзімге келген шетелдіктің қолдаухаты қабылдаушы ұйымның жазбаша өтініші негізінде қаралады.',
    ru: 'Ходатайство иностранца, прибывшего в Казахстан на срок более {months} месяцев, рассматривается на основании письменного обращения принимающей организации.',
    en: 'The petition of a foreigner who came to Kazakhstan for more than {months} months is considered on the written request of the host organisation.',
  },
  'route-stay-over-six-months': {
    kk: '{arrivedOn} күнінен {permittedUntil} күніне дейінгі мерзім {months} айдан асады.',
    ru: 'Срок с {arrivedOn} по {permittedUntil} – более {months} месяцев.',
    en: 'The stay from {arrivedOn} until {permittedUntil} is longer than {months} months.',
  },
  'route-stay-up-to-six-months': {
    kk: '{arrivedOn} күнінен {permittedUntil} күніне дейінгі мерзім {months} айдан аспайды.',
    ru: 'Срок с {arrivedOn} по {permittedUntil} – не более {months} месяцев.',
    en: 'The stay from {arrivedOn} until {permittedUntil} is not longer than {months} months.',
  },
  'route-business-letter': {
    kk: 'Іскерлік мақсатпен шетелдікті мемлекеттік емес ұйым шақыру хатпен шақырады.',
    ru: 'С деловой целью иностранца приглашает негосударственная организация письмом-приглашением.',
    en: 'For business purposes a non-state organisation invites the foreigner by an invitation letter.',
  },
  'route-tourist-letter': {
    kk: 'Шетелдікті турист ретінде мемлекеттік емес ұйым шақыру хатпен шақырады.',
    ru: 'Иностранца в качестве туриста приглашает негосударственная организация письмом-приглашением.',
    en: 'A non-state organisation invites the foreigner as a tourist by an invitation letter.',
  },
  'route-work-permit': {
    kk: 'Жұмысқа шақырған кезде жұмысқа рұқсаттың көшірмесі қоса беріледі.',
    ru: 'При приглашении на работу прилагается копия разрешения на работу.',
    en: 'When the foreigner is invited to work, a copy of the work permit is attached.',
  },
  'not-for-kazakhstanis': {
    kk: 'Шақыру шетелдікке немесе азаматтығы жоқ адамға ресімделеді; Қазақстан азаматына ол қажет емес.',
    ru: 'Приглашение оформляется на иностранца или лицо без гражданства; гражданину Казахстана оно не нужно.',
    en: 'An invitation is issued for a foreigner or a stateless person; a citizen of Kazakhstan needs none.',
  },
  'not-for-settling': {
    kk: 'Бұл қызмет – Қазақстанға уақытша келуге шақыру; тұрақты тұруға көшу үшін ол берілмейді.',
    ru: 'Эта услуга – приглашение на временный въезд; для переезда на постоянное жительство она не предназначена.',
    en: 'This service invites for a temporary visit; it is not meant for moving to Kazakhstan for good.',
  },
  'not-for-short-stay-foreigner': {
    kk: 'Туыстарын және таныстарын Қазақстанға {months} айдан астам мерзімге келген шетелдік қана шақыра алады.',
    ru: 'Пригласить родственников и знакомых может лишь иностранец, прибывший в Казахстан на срок более {months} месяцев.',
    en: 'Only a foreigner who came to Kazakhstan for more than {months} months may invite relatives and acquaintances.',
  },
  'not-for-person-on-business': {
    kk: 'Іскерлік мақсатпен немесе турист ретінде шетелдікті жеке адам емес, мемлекеттік емес ұйым шақырады.',
    ru: 'С деловой целью или в качестве туриста иностранца приглашает негосударственная организация, а не частное лицо.',
    en: 'For business or as a tourist the foreigner is invited by a non-state organisation, not by a private person.',
  },
  'not-for-person-for-work': {
    kk: 'Жеке адамның шақыруымен келгенге еңбек етуге тыйым салынады; жұмысқа ұйым шақыру хатпен шақырады.',
    ru: 'Приглашённому частным лицом запрещено заниматься трудовой деятельностью; на работу приглашает организация письмом-приглашением.',
    en: 'A visitor invited by a private person may not work; an organisation invites to work by an invitation letter.',
  },
  'not-for-person-for-study': {
    kk: 'Жеке адамның шақыруымен келгенге Қазақстанның оқу орындарына түсуге тыйым салынады.',
    ru: 'Приглашённому частным лицом запрещено поступать в учебные заведения Казахстана.',
    en: 'A visitor invited by a private person may not enter an educational establishment of Kazakhstan.',
  },
  'not-for-organisation-for-study': {
    kk: 'Шақыру хат іскерлік мақсатпен келетіндерге және туристерге ғана ресімделеді; оқуға шақыру оған жатпайды.',
    ru: 'Письмо-приглашение оформляется только деловым посетителям и туристам; приглашение на учёбу сюда не относится.',
    en: 'The invitation letter is for business visitors and tourists only; inviting to study is not among its purposes.',
  },
  'not-for-organisation-on-private-affairs': {
    kk: 'Жеке істер бойынша адамның өзі шақырады; ұйым Қазақстанға {months} айдан астам мерзімге келген шетелдік үшін ғана жүгінеді.',
    ru: 'По частным делам приглашает сам человек; организация обращается лишь за иностранца, прибывшего на срок более {months} месяцев.',
    en: 'For private affairs the person invites; an organisation applies only for a foreigner who came for more than {months} months.',
  },
  'not-for-state-body': {
    kk: 'Шақыру хатты бұл қызмет арқылы мемлекеттік емес ұйымдар ғана береді.',
    ru: 'С письмом-приглашением по этой услуге обращаются только негосударственные организации.',
    en: 'Only non-state organisations apply with an invitation letter under this service.',
  },
} as const satisfies Readonly<Record<string, Text>>;
