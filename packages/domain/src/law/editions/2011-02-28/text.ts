import type { Text } from '../../text.ts';
import { text20130723 } from '../2013-07-23/text.ts';
import { type Clause, type ClauseChanges, withChanges } from '../clause.ts';
import { edition20110228 } from './rules.ts';

/**
 * The edition of 2011 is known through that of 2013: what decree No. 734 did not touch stands there in its first wording.
 * Of the ten clauses that it changed the official wording of 2011 was not found; their rules are known in part.
 */
const ruleKnown: Text = {
  kk: '2011 жылғы ресми мәтіні табылған жоқ: ереженің мазмұны ғана берілді, бұл дәйексөз емес.',
  ru: 'Официальный текст 2011 года не найден: изложено содержание правила, это не цитата.',
  en: 'The official wording of 2011 was not found: the rule is told here, not quoted.',
};

const ruleUnknown: Text = {
  kk: 'Тармақ 2013 жылы жаңа редакцияда жазылды; оның 2011 жылғы мәтіні табылған жоқ.',
  ru: 'Пункт изложен в новой редакции в 2013 году; его текст 2011 года не найден.',
  en: 'The clause was worded anew in 2013; its wording of 2011 was not found.',
};

const sameRule: Text = {
  kk: 'Тармақ 2013 жылы өзгертілді, бірақ бұл бөліктің ережесі бұрын да осындай болған; сөздері 2013 жылғы редакциядан алынды.',
  ru: 'Пункт изменён в 2013 году, но правило этой части было тем же; слова взяты из редакции 2013 года.',
  en: 'The clause was changed in 2013, but the rule of this part was the same before; its words are those of the edition of 2013.',
};

const reconstructed = (number: string, text: Text, note = ruleKnown) =>
  ({ number, text, note, reconstructed: true }) as const;

const wordsOf2013 = (number: string) => ({ number, note: sameRule, reconstructed: true }) as const;

const { provider, form, registryItem, terms } = edition20110228;

const changes: ClauseChanges = {
  changed: [
    reconstructed('1', {
      kk: `Мемлекеттік қызметті көрсететіндер: ${provider.kk}.`,
      ru: `Государственную услугу оказывают: ${provider.ru}.`,
      en: `The state service is provided by: ${provider.en}.`,
    }),
    reconstructed('2', {
      kk: `Көрсетілетін мемлекеттік қызметтің нысаны: ${form.kk}.`,
      ru: `Форма оказываемой государственной услуги: ${form.ru}.`,
      en: `Form of the state service: ${form.en}.`,
    }),
    reconstructed('3', {
      kk: `Жеке және заңды тұлғаларға көрсетілетін мемлекеттік қызметтер тізілімінде – ${registryItem}-тармақ.`,
      ru: `В Реестре государственных услуг, оказываемых физическим и юридическим лицам, – пункт ${registryItem}.`,
      en: `In the Register of state services provided to natural and legal persons: item ${registryItem}.`,
    }),
    wordsOf2013('7'),
    reconstructed('7.1', {
      kk: `қажетті құжаттар тапсырылғаннан бастап мемлекеттік қызмет көрсету мерзімі – күнтізбелік ${terms.paper?.days} күн;`,
      ru: `срок оказания государственной услуги с момента сдачи необходимых документов – ${terms.paper?.days} календарных дней;`,
      en: `the term of the state service from handing in the necessary documents is ${terms.paper?.days} calendar days;`,
    }),
    wordsOf2013('7.2'),
    wordsOf2013('7.3'),
    reconstructed(
      '9',
      {
        kk: 'Мемлекеттік қызмет аптасына алты күн (дүйсенбі – жұма сағат 9-00-ден 18-00-ге дейін, сағат 13-00-ден 14-30-ға дейінгі түскі үзіліс, сенбіде сағат 9-00-ден 13-00-ге дейін) ұсынылады.',
        ru: 'Государственная услуга предоставляется шесть дней в неделю (с понедельника по пятницу с 9.00 до 18.00 часов, обеденный перерыв с 13.00 до 14.30 часов, в субботу с 9.00 до 13.00 часов).',
        en: 'The state service is provided six days a week (Monday to Friday from 9:00 to 18:00, with a lunch break from 13:00 to 14:30, and on Saturday from 9:00 to 13:00).',
      },
      ruleKnown,
    ),
    wordsOf2013('11'),
    wordsOf2013('11, private affairs'),
    wordsOf2013('11.1'),
    wordsOf2013('11.2'),
    wordsOf2013('11.3'),
    wordsOf2013('11, host organisation'),
    wordsOf2013('11, business and tourism'),
    wordsOf2013('11, business and tourism, 1'),
    wordsOf2013('11, business and tourism, 2'),
    reconstructed(
      '20',
      {
        kk: 'Шағымдану тәртібі туралы ақпаратты қайдан алуға болатыны.',
        ru: 'Где можно получить информацию о порядке обжалования.',
        en: 'Where information on how to complain may be had.',
      },
      ruleUnknown,
    ),
    reconstructed(
      '22',
      {
        kk: 'Дөрекі қызмет көрсетілгені туралы шағымның кімге берілетіні.',
        ru: 'Кому подаётся жалоба на некорректное обслуживание.',
        en: 'To whom a complaint about incorrect service is made.',
      },
      ruleUnknown,
    ),
    reconstructed('24', {
      kk: 'Жеке тұлғаның шағымында тегі, аты, әкесінің аты, почталық мекенжайы, ал заңды тұлғаның шағымында атауы, мекенжайы, шығыс нөмірі мен күні көрсетіледі. Шағымға қол қойылуға тиіс.',
      ru: 'В жалобе физического лица указываются фамилия, имя, отчество, почтовый адрес, юридического лица – наименование, адрес, исходящий номер и дата. Жалоба должна быть подписана.',
      en: 'A complaint of a natural person states the name and the postal address; of a legal person the name, the address, the outgoing number and the date. It must be signed.',
    }),
    reconstructed(
      '26',
      {
        kk: 'Мемлекеттік қызмет туралы қосымша ақпаратты қайдан алуға болатыны.',
        ru: 'Где можно получить дополнительную информацию о государственной услуге.',
        en: 'Where further information on the state service may be had.',
      },
      ruleUnknown,
    ),
  ],
  // The portal came with decree No. 734.
  removed: ['7.4', '11, portal'],
  added: [],
};

/** The standard as approved by decree No. 198 of 28 February 2011. */
export const text20110228: readonly Clause[] = withChanges(text20130723, changes);
