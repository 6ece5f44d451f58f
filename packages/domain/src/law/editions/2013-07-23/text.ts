import { getGround } from '../../../refusal/grounds.ts';
import type { Clause } from '../clause.ts';
import { nineGrounds } from '../edition-rules.ts';

/**
 * The standard in the edition of 23 July 2013, clause by clause. The Kazakh is the official text with Latin look-alike
 * letters put right; it prevails. Russian and English are our own rendering. Annexes by what they are, with those of their
 * words that bind.
 */
export const text20130723: readonly Clause[] = [
  {
    number: '1',
    parent: null,
    title: {
      kk: 'Қызмет көрсететін органдар',
      ru: 'Органы, оказывающие услугу',
      en: 'Bodies that provide the service',
    },
    text: {
      kk: 'Мемлекеттік қызметті Қазақстан Республикасы Ішкі істер министрлігі (бұдан әрі – ІІМ) көші-қон полициясының бөлімшелері және мекенжайлары осы стандартқа 1-қосымшада көрсетілген Астана, Алматы қалаларының және облыстардың ішкі істер департаменттерінің көші-қон полициясы басқармалары (бұдан әрі – ІІД КҚПБ) көрсетеді.\nМемлекеттік қызмет «Электрондық үкіметтің»: www.egov.kz веб-порталы (бұдан әрі – веб-портал) арқылы да ұсынылады.',
      ru: 'Государственная услуга оказывается подразделениями миграционной полиции Министерства внутренних дел Республики Казахстан (далее – МВД) и управлениями миграционной полиции департаментов внутренних дел городов Астаны, Алматы и областей (далее – УМП ДВД), адреса которых указаны в приложении 1 к настоящему стандарту.\nГосударственная услуга предоставляется также через веб-портал «электронного правительства»: www.egov.kz (далее – веб-портал).',
      en: 'The state service is provided by the migration police units of the Ministry of Internal Affairs of the Republic of Kazakhstan (MIA) and by the migration police directorates of the internal affairs departments of Astana, Almaty and the regions, whose addresses are given in Annex 1 to this standard.\nThe state service is also provided through the e-government web portal, www.egov.kz (the portal).',
    },
  },
  {
    number: '2',
    parent: null,
    title: { kk: 'Қызмет нысаны', ru: 'Форма услуги', en: 'Form of the service' },
    text: {
      kk: 'Көрсетілетін мемлекеттік қызметтің нысаны: ішінара автоматтандырылған.',
      ru: 'Форма оказываемой государственной услуги: частично автоматизированная.',
      en: 'Form of the state service: partly automated.',
    },
  },
  {
    number: '3',
    parent: null,
    title: {
      kk: 'Құқықтық негіз және электрондық жауап',
      ru: 'Правовая основа и электронный ответ',
      en: 'Legal basis and the electronic answer',
    },
    text: {
      kk: 'Мемлекеттік қызмет:\nХалықтың көші-қоны туралы» 2011 жылғы 22 маусымдағы Қазақстан Республикасының Заңы 8, 9, 48-баптарының;\n«Шетелдіктердің құқықтық жағдайы туралы» Қазақстан Республикасының 1995 жылғы 19 маусымдағы Заңының 21, 24, 27, 28-баптары;\nКөшіп келушілердің Қазақстан Республикасына келуінің және онда болуының, сондай-ақ олардың Қазақстан Республикасынан кетуінің қағидаларын және Көші-қон бақылауын жүзеге асыру, сондай-ақ Қазақстан Республикасының Мемлекеттік шекарасынан заңсыз өтетін, Қазақстан Республикасының аумағында заңсыз болатын шетелдіктер мен азаматтығы жоқ адамдарды, сондай-ақ Қазақстан Республикасының аумағына келуге тыйым салынған адамдарды есепке алу қағидаларын бекіту туралы» Қазақстан Республикасы Үкіметінің 2012 жылғы 21 қаңтардағы № 148 қаулысымен бекітілген Көшіп келушілердің Қазақстан Республикасына келуінің және онда болуының, сондай-ақ олардың Қазақстан Республикасынан кетуінің қағидаларының 17 мен 5-тармақтарының;\nҚазақстан Республикасы Үкіметінің 2007 жылғы 30 маусымдағы № 558 қаулысымен бекітілген Мемлекеттік қызметтің үлгі стандарты;\nҚазақстан Республикасы Үкіметінің 2010 жылғы 20 шілдедегі № 745 қаулысымен бекітілген Жеке және заңды тұлғаларға көрсетілетін мемлекеттік қызметтер тізілімінің 438-тармағының.\nВеб-портал арқылы электрондық нысанда өтініш берілген кезде байланыс арналары бойынша жеке не заңды тұлғаның электрондық поштасына немесе жеке кабинетіне тұтынушының Қазақстан Республикасына кіруіне рұқсат берілгені туралы растау не қызмет көрсетуден бас тарту туралы дәлелді жауап жолданады.',
      ru: 'Государственная услуга оказывается на основании:\nстатей 8, 9, 48 Закона Республики Казахстан от 22 июля 2011 года «О миграции населения»;\nстатей 21, 24, 27, 28 Закона Республики Казахстан от 19 июня 1995 года «О правовом положении иностранцев»;\nпунктов 5 и 17 Правил въезда и пребывания иммигрантов в Республике Казахстан, а также их выезда из Республики Казахстан, утверждённых постановлением Правительства Республики Казахстан от 21 января 2012 года № 148;\nТипового стандарта государственной услуги, утверждённого постановлением Правительства Республики Казахстан от 30 июня 2007 года № 558;\nпункта 438 Реестра государственных услуг, оказываемых физическим и юридическим лицам, утверждённого постановлением Правительства Республики Казахстан от 20 июля 2010 года № 745.\nПри подаче заявления в электронной форме через веб-портал на электронную почту или в личный кабинет физического или юридического лица по каналам связи направляется подтверждение о разрешении въезда потребителя в Республику Казахстан либо мотивированный отказ в оказании услуги.',
      en: 'The state service is provided on the basis of:\narticles 8, 9 and 48 of the Law of the Republic of Kazakhstan on Population Migration of 22 July 2011;\narticles 21, 24, 27 and 28 of the Law of the Republic of Kazakhstan on the Legal Status of Foreigners of 19 June 1995;\nparagraphs 5 and 17 of the Rules of entry and stay of immigrants in the Republic of Kazakhstan and of their departure from it, approved by Government decree No. 148 of 21 January 2012;\nthe Model standard of a state service, approved by Government decree No. 558 of 30 June 2007;\nitem 438 of the Register of state services provided to natural and legal persons, approved by Government decree No. 745 of 20 July 2010.\nOn an application in electronic form through the portal, a confirmation that the consumer’s entry to the Republic of Kazakhstan is permitted, or a reasoned refusal of the service, is sent to the e-mail address or to the personal cabinet of the natural or legal person.',
    },
    note: {
      kk: 'Мәтінде «Халықтың көші-қоны туралы» Заңның күні 22 маусым деп басылған; Заң 2011 жылғы 22 шілдеде қабылданған.',
      ru: 'В казахском тексте Закон «О миграции населения» датирован 22 июня; он принят 22 июля 2011 года.',
      en: 'The Kazakh text dates the Law on Population Migration 22 June; it was adopted on 22 July 2011.',
    },
  },
  {
    number: '4',
    parent: null,
    title: { kk: 'Қызмет туралы ақпарат', ru: 'Информация об услуге', en: 'Information on the service' },
    text: {
      kk: 'Мемлекеттік қызмет және мемлекеттік қызмет стандарты туралы толық ақпарат Қазақстан Республикасы Ішкі істер министрлігінің (www.mvd.kz, «Ішкі істер органдарының қызметі туралы» бөлімдерінде) тізбесі осы стандартқа 1-қосымшада көрсетілген облыстардың, Астана, Алматы қалалары ішкі істер департаменттерінің интернет-ресурсында (бұдан әрі – ІІД-нің), сондай-ақ көші-қон полициясы бөлімшелерінде орналасқан ресми ақпарат көздері мен стенділерде орналастырылады.',
      ru: 'Полная информация о государственной услуге и стандарте государственной услуги размещается на интернет-ресурсах Министерства внутренних дел Республики Казахстан (www.mvd.kz, раздел «О деятельности органов внутренних дел») и департаментов внутренних дел городов Астаны, Алматы и областей (далее – ДВД), перечень которых указан в приложении 1 к настоящему стандарту, а также в официальных источниках информации и на стендах, расположенных в подразделениях миграционной полиции.',
      en: 'Full information on the state service and its standard is placed on the sites of the Ministry of Internal Affairs of the Republic of Kazakhstan (www.mvd.kz, section “On the activity of the internal affairs bodies”) and of the internal affairs departments of Astana, Almaty and the regions listed in Annex 1 to this standard, in official sources of information and on stands in the migration police units.',
    },
  },
  {
    number: '5',
    parent: null,
    title: { kk: 'Қызмет нәтижесі', ru: 'Результат услуги', en: 'Result of the service' },
    text: {
      kk: 'Визалық мөрмен және Көші-қон полициясы басқармасы бастығының қолымен расталған белгіленген үлгідегі шақыру (2-қосымша) және шақыру хат (3-қосымша) не қызмет көрсетуден бас тарту туралы дәлелді жауап көрсетілетін мемлекеттік қызметтің нәтижесі болып табылады.',
      ru: 'Результатом оказываемой государственной услуги являются приглашение установленной формы (приложение 2) и письмо-приглашение (приложение 3), заверенные визовой печатью и подписью начальника управления миграционной полиции, либо мотивированный отказ в оказании услуги.',
      en: 'The result of the state service is the invitation of the set form (Annex 2) and the invitation letter (Annex 3), certified by the visa stamp and the signature of the head of the migration police directorate, or a reasoned refusal of the service.',
    },
  },
  {
    number: '6',
    parent: null,
    title: { kk: 'Кімге көрсетіледі', ru: 'Кому оказывается', en: 'To whom it is provided' },
    text: {
      kk: 'Мемлекеттік қызмет жеке және заңды тұлғаларға көрсетіледі.',
      ru: 'Государственная услуга оказывается физическим и юридическим лицам.',
      en: 'The state service is provided to natural and legal persons.',
    },
  },
  {
    number: '7',
    parent: null,
    title: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Time limits' },
    text: {
      kk: 'Мемлекеттік қызметті көрсету мерзімдері:',
      ru: 'Сроки оказания государственной услуги:',
      en: 'Time limits of the state service:',
    },
  },
  {
    number: '7.1',
    parent: '7',
    title: {
      kk: 'Құжаттар тапсырылғаннан бастап мерзім',
      ru: 'Срок со дня сдачи документов',
      en: 'Term from handing in the documents',
    },
    text: {
      kk: 'тұтынушы осы стандарттың 11-тармағында көрсетілген қажетті құжаттарды тапсырған сәттен бастап мемлекеттік қызмет көрсету мерзімі – жеті жұмыс күні;',
      ru: 'срок оказания государственной услуги с момента сдачи потребителем необходимых документов, указанных в пункте 11 настоящего стандарта, – семь рабочих дней;',
      en: 'the term of the state service from the moment the consumer hands in the necessary documents named in clause 11 of this standard is seven working days;',
    },
  },
  {
    number: '7.2',
    parent: '7',
    title: { kk: 'Кезек күту', ru: 'Ожидание в очереди', en: 'Wait in the queue' },
    text: {
      kk: 'тұтынушы жүгінген күні сол жерде көрсетілетін мемлекеттік қызметті алғанға дейін күтудің рұқсат берілген ең ұзақ уақыты – кемінде 15 минуттан аспайды;',
      ru: 'максимально допустимое время ожидания до получения государственной услуги, оказываемой на месте в день обращения потребителя, – не более 15 минут;',
      en: 'the longest admissible wait for the state service provided on the spot on the day of applying is not more than 15 minutes;',
    },
    note: {
      kk: 'Мәтінде «кемінде 15 минуттан аспайды» деп басылған; мағынасы – 15 минуттан аспайды.',
      ru: 'В казахском тексте напечатано «не менее… не превышает 15 минут»; по смыслу – не более 15 минут.',
      en: 'The Kazakh text prints “at least … not more than 15 minutes”; not more than 15 minutes is meant.',
    },
  },
  {
    number: '7.3',
    parent: '7',
    title: { kk: 'Қызмет көрсету уақыты', ru: 'Время обслуживания', en: 'Serving time' },
    text: {
      kk: 'жүгінген күні тұтынушыға қызмет көрсетудің рұқсат берілген ең ұзақ уақыты – 15 минуттан аспайды;',
      ru: 'максимально допустимое время обслуживания потребителя в день обращения – не более 15 минут;',
      en: 'the longest admissible time of serving the consumer on the day of applying is not more than 15 minutes;',
    },
  },
  {
    number: '7.4',
    parent: '7',
    title: { kk: 'Портал арқылы мерзім', ru: 'Срок через портал', en: 'Term through the portal' },
    text: {
      kk: 'мемлекеттік қызмет алу үшін веб-портал арқылы электрондық сұрау салу берген сәттен бастап – жеті жұмыс күні.',
      ru: 'с момента подачи электронного запроса через веб-портал для получения государственной услуги – семь рабочих дней.',
      en: 'from the moment of the electronic request for the state service through the portal: seven working days.',
    },
  },
  {
    number: '8',
    parent: null,
    title: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина', en: 'State duty' },
    text: {
      kk: 'Мемлекеттік қызмет ақылы болып табылады. Мемлекеттік қызмет көрсетілгені үшін «Салық және бюджетке төленетін басқа да міндетті төлемдер туралы» Қазақстан Республикасы Кодексінің (Салық кодексі) 538-бабына сәйкес мемлекеттік баж алынады, ол мемлекеттік баж төленген күнге белгіленген айлық есептік көрсеткіштің 50 пайызын құрайды.\nМемлекеттік баж Қазақстан Республикасының банк мекемелері арқылы төленеді, олар төлемнің мөлшері мен күнін растайтын құжат (түбіртек) береді.',
      ru: 'Государственная услуга является платной. За оказание государственной услуги в соответствии со статьёй 538 Кодекса Республики Казахстан «О налогах и других обязательных платежах в бюджет» (Налоговый кодекс) взимается государственная пошлина, которая составляет 50 процентов месячного расчётного показателя, установленного на день уплаты государственной пошлины.\nГосударственная пошлина уплачивается через банковские учреждения Республики Казахстан, которыми выдаётся документ (квитанция), подтверждающий размер и дату оплаты.',
      en: 'The state service is paid. For it, under article 538 of the Code of the Republic of Kazakhstan on Taxes and Other Obligatory Payments to the Budget (Tax Code), the state duty is levied, which is 50 per cent of the monthly calculation index set on the day the duty is paid.\nThe state duty is paid through the banks of the Republic of Kazakhstan, which issue a document (receipt) confirming the amount and the date of payment.',
    },
  },
  {
    number: '9',
    parent: null,
    title: { kk: 'Қабылдау уақыты', ru: 'График приёма', en: 'Reception hours' },
    text: {
      kk: 'Мемлекеттік қызмет аптасына алты күн (дүйсенбі – жұма сағат 9-00-ден 18-00-ге дейін, сағат 13-00-ден 14-30-ға дейінгі түскі үзіліс, сенбіде сағат 9-00-ден 13-00-ге дейін) ұсынылады. Қабылдау кезек тәртібімен, алдын ала жазылусыз және жедел қызмет көрсетусіз жүзеге асырылады.\nВеб-портал арқылы өтініш берілген кезде мемлекеттік қызмет тәулік бойы көрсетіледі.',
      ru: 'Государственная услуга предоставляется шесть дней в неделю (с понедельника по пятницу с 9.00 до 18.00 часов, обеденный перерыв с 13.00 до 14.30 часов, в субботу с 9.00 до 13.00 часов). Приём осуществляется в порядке очереди, без предварительной записи и ускоренного обслуживания.\nПри обращении через веб-портал государственная услуга оказывается круглосуточно.',
      en: 'The state service is provided six days a week (Monday to Friday from 9:00 to 18:00, with a lunch break from 13:00 to 14:30, and on Saturday from 9:00 to 13:00). Reception is in order of the queue, without appointment and without expedited service.\nOn applying through the portal the state service is provided round the clock.',
    },
  },
  {
    number: '10',
    parent: null,
    title: { kk: 'Үй-жайлар', ru: 'Помещения', en: 'Premises' },
    text: {
      kk: 'Осы мемлекеттік қызметті көрсететін көші-қон полициясы бөлімшелерінің үй-жайлары ғимараттың бірінші қабатында орналасады, ішкі істер органдарының басқа бөлімшелерінен бөлек, физикалық мүмкіндіктері шектеулі адамдардың кіруіне арналған пандустары бар кіретін есігі, күту залы, құжаттарды толтыруға арналған орындары болады, қажетті құжаттардың тізбесі мен оларды толтыру үлгілері бар стенділермен жарақталады.',
      ru: 'Помещения подразделений миграционной полиции, оказывающих данную государственную услугу, располагаются на первом этаже здания, имеют отдельный от других подразделений органов внутренних дел вход с пандусами для лиц с ограниченными физическими возможностями, зал ожидания, места для заполнения документов, оснащаются стендами с перечнем необходимых документов и образцами их заполнения.',
      en: 'The premises of the migration police units that provide this state service are on the ground floor of the building and have an entrance separate from other units of the internal affairs bodies, with ramps for persons with limited physical abilities, a waiting hall and places for filling in documents; they are equipped with stands that show the list of the necessary documents and samples of filling them in.',
    },
  },
  {
    number: '11',
    parent: null,
    title: { kk: 'Қажетті құжаттар', ru: 'Необходимые документы', en: 'Necessary documents' },
    text: {
      kk: 'Мемлекеттік қызметті алу үшін жеке адамдар мен шақырушы ұйымдар мынадай құжаттарды:',
      ru: 'Для получения государственной услуги физические лица и приглашающие организации представляют следующие документы:',
      en: 'To receive the state service, natural persons and inviting organisations present the following documents:',
    },
  },
  {
    number: '11, private affairs',
    parent: '11',
    title: { kk: 'Жеке істер бойынша', ru: 'По частным делам', en: 'For private affairs' },
    text: {
      kk: 'Жеке істері бойынша шетелдік азаматтарды шақыру үшін:',
      ru: 'Для приглашения иностранных граждан по частным делам:',
      en: 'To invite foreign citizens for private affairs:',
    },
  },
  {
    number: '11.1',
    parent: '11, private affairs',
    title: { kk: 'Қолдаухат', ru: 'Ходатайство', en: 'Petition' },
    text: { kk: 'еркін нысанда қолдаухат;', ru: 'ходатайство произвольной формы;', en: 'a petition in free form;' },
  },
  {
    number: '11.2',
    parent: '11, private affairs',
    title: { kk: 'Сауалнама-өтініш', ru: 'Заявление-анкета', en: 'Questionnaire-application' },
    text: {
      kk: 'белгіленген нысанда екі данада сауалнама-өтініш;',
      ru: 'заявление-анкету установленной формы в двух экземплярах;',
      en: 'a questionnaire-application of the set form in two copies;',
    },
  },
  {
    number: '11.3',
    parent: '11, private affairs',
    title: { kk: 'Түбіртек', ru: 'Квитанция', en: 'Receipt' },
    text: {
      kk: 'мемлекеттік бажды төлегені туралы түбіртек ұсынады.',
      ru: 'квитанцию об уплате государственной пошлины.',
      en: 'a receipt of paying the state duty.',
    },
  },
  {
    number: '11, host organisation',
    parent: '11',
    title: { kk: 'Қабылдаушы ұйым арқылы', ru: 'Через принимающую организацию', en: 'Through a host organisation' },
    text: {
      kk: 'Қазақстан Республикасына 6 айдан астам мерзімге келген шетелдік азаматтардың Қазақстан Республикасына туысқандары мен таныстарын шақыру туралы қолдаухаттарын ішкі істер органдары қабылдаушы ұйымдардың жазбаша өтініштері негізінде қарайды.\nҚабылдаушы ұйымдар жазбаша өтініштерімен бірге шетелден өзінің туысқандары мен таныстарын шақыраушы шетелдік азаматтар толтырған сауалнама-өтініштерді де ұсынады.\nБұл жағдайда шетелдік азаматтарға шақыруды осы ұйымдардың өкілдері арқылы көші-қон полициясы бөлімшелері береді.',
      ru: 'Ходатайства иностранных граждан, прибывших в Республику Казахстан на срок более 6 месяцев, о приглашении в Республику Казахстан родственников и знакомых рассматриваются органами внутренних дел на основании письменных обращений принимающих организаций.\nВместе с письменными обращениями принимающие организации представляют заявления-анкеты, заполненные иностранными гражданами, приглашающими своих родственников и знакомых из-за границы.\nВ этом случае приглашения иностранным гражданам выдаются подразделениями миграционной полиции через представителей этих организаций.',
      en: 'Petitions of foreign citizens who have come to the Republic of Kazakhstan for more than 6 months to invite their relatives and acquaintances to the Republic of Kazakhstan are considered by the internal affairs bodies on the basis of written applications of the host organisations.\nTogether with their written applications the host organisations present the questionnaire-applications filled in by the foreign citizens who invite their relatives and acquaintances from abroad.\nIn this case the migration police units hand out the invitations to the foreign citizens through the representatives of these organisations.',
    },
  },
  {
    number: '11, business and tourism',
    parent: '11',
    title: {
      kk: 'Іскерлік мақсатпен және туристер ретінде',
      ru: 'С деловыми целями и в качестве туристов',
      en: 'For business purposes and tourism',
    },
    text: {
      kk: 'Іскерлік мақсаттармен және туристер ретінде шетелдік азаматтарды шақыру үшін мемлекеттік емес ұйымдар азаматтардың тұрғылықты тұратын және ұйымдардың орналасқан жері бойынша ішкі істер органдарына мынадай құжаттарды:',
      ru: 'Для приглашения иностранных граждан с деловыми целями и в качестве туристов негосударственные организации представляют в органы внутренних дел по месту постоянного проживания граждан и расположения организаций следующие документы:',
      en: 'To invite foreign citizens for business purposes and as tourists, non-state organisations present to the internal affairs bodies at the place of residence of the citizens and of location of the organisations the following documents:',
    },
  },
  {
    number: '11, business and tourism, 1',
    parent: '11, business and tourism',
    title: { kk: 'Шақыру хат', ru: 'Письмо-приглашение', en: 'Invitation letter' },
    text: {
      kk: 'үш данада белгіленген нысанда шақыру хат (3-қосымша);',
      ru: 'письмо-приглашение установленной формы в трёх экземплярах (приложение 3);',
      en: 'an invitation letter of the set form in three copies (Annex 3);',
    },
  },
  {
    number: '11, business and tourism, 2',
    parent: '11, business and tourism',
    title: { kk: 'Түбіртек', ru: 'Квитанция', en: 'Receipt' },
    text: {
      kk: 'мемлекеттік бажды төлегені туралы түбіртек ұсынады.',
      ru: 'квитанцию об уплате государственной пошлины.',
      en: 'a receipt of paying the state duty.',
    },
  },
  {
    number: '11, portal',
    parent: '11',
    title: { kk: 'Портал арқылы', ru: 'Через портал', en: 'Through the portal' },
    text: {
      kk: 'Веб-портал арқылы мемлекеттік қызмет алу үшін жеке немесе заңды тұлғаның электрондық цифрлық қолтаңбасы пайдаланыла отырып, веб-порталда электрондық нысанда сауалнама және өтініш толтырылады.',
      ru: 'Для получения государственной услуги через веб-портал анкета и заявление заполняются на веб-портале в электронной форме с использованием электронной цифровой подписи физического или юридического лица.',
      en: 'To receive the state service through the portal, the questionnaire and the application are filled in on the portal in electronic form, using the electronic digital signature of the natural or legal person.',
    },
  },
  {
    number: '12',
    parent: null,
    title: { kk: 'Бланкілер', ru: 'Бланки', en: 'Blank forms' },
    text: {
      kk: 'Көші-қон полициясы бөлімшелерінің қызметкерлері беретін бланкілер ІІМ-нің және осы стандартқа 1-қосымшаға сәйкес ІІД-нің интернет-ресурстарында да орналастырылады.',
      ru: 'Бланки, выдаваемые сотрудниками подразделений миграционной полиции, размещаются также на интернет-ресурсах МВД и ДВД согласно приложению 1 к настоящему стандарту.',
      en: 'The blank forms given out by the staff of the migration police units are also placed on the sites of the MIA and of the internal affairs departments according to Annex 1 to this standard.',
    },
  },
  {
    number: '13',
    parent: null,
    title: { kk: 'Құжаттар қайда тапсырылады', ru: 'Куда сдаются документы', en: 'Where the documents are handed in' },
    text: {
      kk: 'Осы стандарттың 11-тармағында көрсетілген құжаттар тұтынушының болатын жері бойынша осы стандартқа 1-қосымшаға сәйкес көші-қон полициясы бөлімшелеріне өткізіледі.',
      ru: 'Документы, указанные в пункте 11 настоящего стандарта, сдаются в подразделения миграционной полиции по месту пребывания потребителя согласно приложению 1 к настоящему стандарту.',
      en: 'The documents named in clause 11 of this standard are handed in to the migration police units at the consumer’s place of stay according to Annex 1 to this standard.',
    },
  },
  {
    number: '14',
    parent: null,
    title: { kk: 'Құжаттарды қабылдау туралы талон', ru: 'Талон о принятии документов', en: 'Talon of acceptance' },
    text: {
      kk: 'Құжаттарды қабылдағаннан кейін көші-қон полициясы бөлімшелерінің қызметкері тұтынушыға осы стандартқа 4-қосымшаға сәйкес нысан бойынша берілетін күнін көрсете отырып, құжаттарды қабылдағаны туралы талон береді.',
      ru: 'После принятия документов сотрудник подразделения миграционной полиции выдаёт потребителю талон о принятии документов по форме согласно приложению 4 к настоящему стандарту с указанием даты выдачи.',
      en: 'After accepting the documents the officer of the migration police unit gives the consumer a talon of acceptance of the documents of the form of Annex 4 to this standard, stating the date of issue.',
    },
  },
  {
    number: '15',
    parent: null,
    title: { kk: 'Шешім туралы хабарлау', ru: 'Сообщение о решении', en: 'Telling the decision' },
    text: {
      kk: 'Қабылданған шешім туралы тұтынушыға көші-қон полициясы бөлімшелерінің қызметкерлері телефон арқылы немесе жеке қабылдауда хабарлайды.',
      ru: 'О принятом решении потребителю сообщается сотрудниками подразделений миграционной полиции по телефону или на личном приёме.',
      en: 'The officers of the migration police units inform the consumer of the decision by telephone or in person.',
    },
  },
  {
    number: '16',
    parent: null,
    title: { kk: 'Бас тарту негіздері', ru: 'Основания для отказа', en: 'Grounds of refusal' },
    text: {
      kk: 'Шетелдікке немесе азаматтығы жоқ адамға: … мемлекеттік қызметті ұсынудан бас тартылады.',
      ru: 'Иностранцу или лицу без гражданства отказывается в предоставлении государственной услуги: …',
      en: 'The state service is refused to a foreigner or a stateless person: …',
    },
  },
  ...nineGrounds.map(getGround).map(({ id, title, text }) => ({ number: id, parent: '16', title, text })),
  {
    number: '17',
    parent: null,
    title: { kk: 'Жұмыс қағидаттары', ru: 'Принципы работы', en: 'Principles of work' },
    text: {
      kk: 'Көші-қон полициясы бөлімшелерінің қызметі сыпайылық, толық ақпарат ұсыну, құжаттардың сақталуын, тұтынушы құжаттарының мазмұны туралы ақпаратты қорғауды және құпиялылығын қамтамасыз ету қағидаттарында жүзеге асырылады.',
      ru: 'Деятельность подразделений миграционной полиции осуществляется на принципах вежливости, предоставления исчерпывающей информации, обеспечения сохранности документов, защиты и конфиденциальности информации о содержании документов потребителя.',
      en: 'The migration police units work on the principles of politeness, of exhaustive information, of safekeeping of documents, and of protection and confidentiality of information on the content of the consumer’s documents.',
    },
  },
  {
    number: '18',
    parent: null,
    title: { kk: 'Нәтижелерді өлшеу', ru: 'Измерение результатов', en: 'How results are measured' },
    text: {
      kk: 'Көші-қон полициясы бөлімшелерінің жұмыс нәтижелері осы стандартқа 3-қосымшаға сәйкес сапа және тиімділік көрсеткіштерімен өлшенеді.',
      ru: 'Результаты работы подразделений миграционной полиции измеряются показателями качества и эффективности в соответствии с приложением 5 к настоящему стандарту.',
      en: 'The results of the work of the migration police units are measured by the indicators of quality and efficiency according to Annex 5 to this standard.',
    },
    note: {
      kk: 'Мәтінде 3-қосымша деп басылған; көрсеткіштер 5-қосымшада келтірілген.',
      ru: 'В казахском тексте указано приложение 3; показатели приведены в приложении 5.',
      en: 'The Kazakh text names Annex 3; the indicators stand in Annex 5.',
    },
  },
  {
    number: '19',
    parent: null,
    title: { kk: 'Нысаналы мәндер', ru: 'Целевые значения', en: 'Target values' },
    text: {
      kk: 'Көші-қон полициясы бөлімшелерінің жұмысы бағаланатын мемлекеттік қызметтердің сапасы мен тиімділігі көрсеткіштерінің нысаналы мәндері жыл сайын Қазақстан Республикасы ІІМ-нің бұйрығымен бекітіледі.',
      ru: 'Целевые значения показателей качества и эффективности государственных услуг, по которым оценивается работа подразделений миграционной полиции, ежегодно утверждаются приказом МВД Республики Казахстан.',
      en: 'The target values of the indicators of quality and efficiency by which the work of the migration police units is assessed are approved every year by order of the MIA of the Republic of Kazakhstan.',
    },
  },
  {
    number: '20',
    parent: null,
    title: {
      kk: 'Шағымдану тәртібі туралы ақпарат',
      ru: 'Информация о порядке обжалования',
      en: 'Information on complaining',
    },
    text: {
      kk: 'Мемлекеттік қызмет көрсету нәтижелеріне шағымдану тәртібі туралы ақпаратты осы стандартқа 1-қосымшада көрсетілген мекенжайлар бойынша ІІД-нің хатшылығында, ІІМ-де алуға болады.',
      ru: 'Информацию о порядке обжалования результатов оказания государственной услуги можно получить в секретариатах ДВД по адресам, указанным в приложении 1 к настоящему стандарту, и в МВД.',
      en: 'Information on how to complain about the results of the state service may be had at the secretariats of the internal affairs departments at the addresses given in Annex 1 to this standard, and at the MIA.',
    },
  },
  {
    number: '21',
    parent: null,
    title: { kk: 'Шағымдарды қабылдау', ru: 'Приём жалоб', en: 'Where and when complaints are taken' },
    text: {
      kk: 'Шағымдар жазбаша түрде пошта, электрондық пошта арқылы не ішкі істер органдарының (бұдан әрі – ІІО), ІІД-нің, ІІМ-нің кеңселері арқылы қолма-қол жұмыс күндері сағат 13-00-ден 14-30-ға дейінгі түскі үзіліспен, сағат 9-00-ден бастап 18-00-ге дейін, сондай-ақ сенбіде сағат 9-00-ден бастап 13-00-ге дейін қабылданады.',
      ru: 'Жалобы принимаются в письменном виде по почте, электронной почте либо нарочно через канцелярии органов внутренних дел (далее – ОВД), ДВД, МВД в рабочие дни с 9.00 до 18.00 часов с обеденным перерывом с 13.00 до 14.30 часов, а также в субботу с 9.00 до 13.00 часов.',
      en: 'Complaints are taken in writing by post, by e-mail, or by hand through the chancelleries of the internal affairs bodies, of the internal affairs departments and of the MIA, on working days from 9:00 to 18:00 with a lunch break from 13:00 to 14:30, and on Saturday from 9:00 to 13:00.',
    },
  },
  {
    number: '22',
    parent: null,
    title: {
      kk: 'Дөрекі қызмет көрсетуге шағым',
      ru: 'Жалоба на грубое обслуживание',
      en: 'Complaint about rude service',
    },
    text: {
      kk: 'Дөрекі қызмет көрсетілмегені туралы шағым осы стандартқа 1-қосымшада көрсетілген ІІБ-ның, ІІД-нің, ІІМ-нің жоғары тұрған басшылығына заңнамада белгіленген тәртіппен беріледі.',
      ru: 'Жалоба на некорректное (грубое) обслуживание подаётся вышестоящему руководству органа внутренних дел, ДВД, МВД, указанных в приложении 1 к настоящему стандарту, в порядке, установленном законодательством.',
      en: 'A complaint about incorrect (rude) service is made to the superior management of the internal affairs body, of the internal affairs department or of the MIA named in Annex 1 to this standard, in the manner set by law.',
    },
    note: {
      kk: 'Мәтінде «Дөрекі қызмет көрсетілмегені» деп басылған; мағынасы – дөрекі қызмет көрсетілгені.',
      ru: 'В казахском тексте напечатано «о том, что грубого обслуживания не было»; по смыслу – о грубом обслуживании.',
      en: 'The Kazakh text prints “that rude service was not given”; that it was given is meant.',
    },
  },
  {
    number: '23',
    parent: null,
    title: { kk: 'Сотқа жүгіну', ru: 'Обращение в суд', en: 'Going to court' },
    text: {
      kk: 'Көрсетілген қызметтің нәтижелерімен келіспеген жағдайларда тұтынушының заңнамада белгіленген тәртіппен сотқа жүгінуге құқығы бар.',
      ru: 'В случаях несогласия с результатами оказанной услуги потребитель имеет право обратиться в суд в порядке, установленном законодательством.',
      en: 'A consumer who disagrees with the results of the service has the right to go to court in the manner set by law.',
    },
  },
  {
    number: '24',
    parent: null,
    title: { kk: 'Шағым нысаны', ru: 'Форма жалобы', en: 'Form of a complaint' },
    text: {
      kk: 'Шағым еркін нысанда жазбаша түрде пошта, электрондық пошта бойынша не ІІБ, ІІД, ІІМ кеңсесі арқылы қолма-қол қабылданады.',
      ru: 'Жалоба принимается в письменном виде в произвольной форме по почте, электронной почте либо нарочно через канцелярию ОВД, ДВД, МВД.',
      en: 'A complaint is taken in writing, in free form, by post, by e-mail, or by hand through the chancellery of the internal affairs body, of the internal affairs department or of the MIA.',
    },
  },
  {
    number: '25',
    parent: null,
    title: {
      kk: 'Шағымды тіркеу және қарау',
      ru: 'Регистрация и рассмотрение жалобы',
      en: 'Registering and considering a complaint',
    },
    text: {
      kk: 'Қабылданған шағым ішкі істер органының ақпаратты есепке алу журналында тіркеледі. Осы стандартқа 6-қосымшаға сәйкес нысан бойынша күні мен уақыты, өтінішті/шағымды қабылдаған адамның тегі және аты-жөні, сондай-ақ берілген шағымға жауап алу мерзімі мен орны және шағымды қарау барысы туралы білуге болатын лауазымды адамдардың байланыс деректері көрсетілген талон шағымның қабылданғанын растайтын құжат болып табылады.\nШағым «Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы» Қазақстан Республикасының 2007 жылғы 12 қаңтардағы Заңында белгіленген тәртіппен қаралады.',
      ru: 'Принятая жалоба регистрируется в журнале учёта информации органа внутренних дел. Документом, подтверждающим принятие жалобы, является талон по форме согласно приложению 6 к настоящему стандарту, в котором указываются дата и время, фамилия и инициалы лица, принявшего обращение (жалобу), а также срок и место получения ответа на поданную жалобу и контактные данные должностных лиц, у которых можно узнать о ходе рассмотрения жалобы.\nЖалоба рассматривается в порядке, установленном Законом Республики Казахстан от 12 января 2007 года «О порядке рассмотрения обращений физических и юридических лиц».',
      en: 'An accepted complaint is registered in the journal of information of the internal affairs body. The document that proves acceptance is a talon of the form of Annex 6 to this standard, which states the date and time, the surname and name of the person who accepted the application or complaint, the term and place of getting the answer, and the contacts of the officials who can tell how the consideration of the complaint is going.\nThe complaint is considered in the manner set by the Law of the Republic of Kazakhstan of 12 January 2007 on the Procedure of Considering Applications of Natural and Legal Persons.',
    },
  },
  {
    number: '26',
    parent: null,
    title: { kk: 'Қосымша ақпарат', ru: 'Дополнительная информация', en: 'Further information' },
    text: {
      kk: 'Мемлекеттік қызмет туралы қосымша ақпаратты 010000, Астана қаласы, Тәуелсіздік көшесі, 1/1, ІІМ мекенжайы бойынша, ІІМ-нің www.mvd.kz интернет-ресурсында «Ішкі істер органдарының қызметі туралы» бөлімінде, қабылдау бөлмесінің телефоны 8 (7172) 71-51-31, осы стандартқа 1-қосымшаға сәйкес ІІД-лерде алуға болады.',
      ru: 'Дополнительную информацию о государственной услуге можно получить по адресу: 010000, город Астана, улица Тауелсиздик, 1/1, МВД, на интернет-ресурсе МВД www.mvd.kz в разделе «О деятельности органов внутренних дел», по телефону приёмной 8 (7172) 71-51-31, а также в ДВД согласно приложению 1 к настоящему стандарту.',
      en: 'Further information on the state service may be had at the MIA, 1/1 Tauelsizdik street, Astana 010000; on its site, www.mvd.kz, section “On the activity of the internal affairs bodies”; by the telephone of the reception, 8 (7172) 71-51-31; and at the internal affairs departments according to Annex 1 to this standard.',
    },
  },
  {
    number: 'Annex 1',
    parent: null,
    title: {
      kk: 'Ішкі істер департаменттерінің тізбесі',
      ru: 'Перечень департаментов внутренних дел',
      en: 'Directory of the internal affairs departments',
    },
    text: {
      kk: 'Ішкі істер департаменттері мен олардың бөлімшелерінің заңды мекенжайлары, интернет-ресурстары, хатшылықтарының және көші-қон полициясы бөлімшелерінің телефондары.',
      ru: 'Юридические адреса, интернет-ресурсы, телефоны секретариатов и подразделений миграционной полиции департаментов внутренних дел и их подразделений.',
      en: 'The legal addresses, sites, and telephones of the secretariats and of the migration police units of the internal affairs departments and their subdivisions.',
    },
  },
  {
    number: 'Annex 2',
    parent: null,
    title: {
      kk: 'Жеке істер бойынша шақыру үлгісі',
      ru: 'Образец приглашения по частным делам',
      en: 'Specimen of the invitation for private affairs',
    },
    text: {
      kk: 'Қазақстан Республикасына уақытша келуге шақыру.',
      ru: 'Приглашение на временный въезд в Республику Казахстан.',
      en: 'Invitation for temporary visit to the Republic of Kazakhstan.',
    },
    note: {
      kk: 'Үлгінің ағылшын жолдарындағы «Nationaliti», «invation», «KAZAKSTAN» деген қателер басып шығарғанда түзетіледі.',
      ru: 'Опечатки английских строк образца «Nationaliti», «invation», «KAZAKSTAN» при печати исправлены.',
      en: 'The misprints “Nationaliti”, “invation”, “KAZAKSTAN” in the English lines of the specimen are put right in print.',
    },
  },
  {
    number: 'Annex 2, control slip',
    parent: 'Annex 2',
    title: {
      kk: 'Шақыруға бақылау талоны',
      ru: 'Контрольный талон к приглашению',
      en: 'Control slip to the invitation',
    },
    text: {
      kk: 'Шақыруды ресімдеген органға қайтарылуға тиіс. Қазақстан Республикасына кіруін, болудың белгіленген ережелерінің сақталуын және уақтылы шығуын бақылауды қамтамасыз ету қажет.',
      ru: 'Подлежит возврату в орган, оформивший приглашение. Необходимо обеспечить контроль за въездом в Республику Казахстан, соблюдением установленных правил пребывания и своевременным выездом.',
      en: 'To be returned to the body that issued the invitation. Control of entry to the Republic of Kazakhstan, of observing the set rules of stay and of timely departure is to be ensured.',
    },
  },
  {
    number: 'Annex 2, reverse',
    parent: 'Annex 2',
    title: { kk: 'Шақыру шарттары', ru: 'Условия приглашения', en: 'Terms of the invitation' },
    text: {
      kk: 'Шақырушы жақ туысқанының, танысының Қазақстан Республикасында болған мерзімінде: тұруы, тамақтануы, медициналық шығыстары, келетін адамның көші-қон полициясы органдарында күнтізбелік 5 күн ішінде тіркелуі, Қазақстан Республикасынан уақтылы кетуі жөніндегі міндеттемелерді өзіне алады. Қазақстан Республикасында уақытша шақырылған адамға еңбек және коммерциялық қызметпен айналысуға, Қазақстан Республикасының оқу орындарына түсуге тыйым салынады. Шақыру берілген күннен бастап 1 жылға жарамды.',
      ru: 'Приглашающая сторона берёт на себя обязательства по пребыванию родственника, знакомого в Республике Казахстан: проживание, питание, медицинские расходы, регистрация въезжающего в органах миграционной полиции в течение 5 календарных дней, своевременность выезда из Республики Казахстан. Во время пребывания в Республике Казахстан приглашаемому запрещается заниматься трудовой и коммерческой деятельностью, поступать в учебные заведения Республики Казахстан. Приглашение действительно 1 год со дня выдачи.',
      en: 'The inviting party undertakes all responsibilities for the sojourn of their relatives, friends in the Republic of Kazakhstan: accommodation, meals, medical expenses, registration of the visitor at the migration police within 5 calendar days, and departure from the Republic of Kazakhstan in due time. During the visit to the Republic of Kazakhstan the visitor is not allowed to undertake any employment or business activities or enter any educational establishment in the Republic of Kazakhstan. The invitation is valid 1 year from the date of issue.',
    },
    note: {
      kk: 'Үлгінің ағылшын мәтінінде «5 days» деп басылған; қазақша және орысша мәтіндерде – күнтізбелік 5 күн.',
      ru: 'В английском тексте образца напечатано «5 days»; в казахском и русском – 5 календарных дней.',
      en: 'The English text of the specimen prints “5 days”; the Kazakh and the Russian say 5 calendar days.',
    },
  },
  {
    number: 'Annex 3',
    parent: null,
    title: { kk: 'Шақыру хат үлгісі', ru: 'Образец письма-приглашения', en: 'Specimen of the invitation letter' },
    text: {
      kk: 'Шақыру хат шақырушы ұйымның титулдық (фирмалық) бланкісінде жасалады.',
      ru: 'Письмо-приглашение составляется на титульном (фирменном) бланке приглашающей организации.',
      en: 'The invitation letter is made on the letterhead of the inviting organisation.',
    },
  },
  {
    number: 'Annex 3, note 1',
    parent: 'Annex 3',
    title: { kk: 'Бланк', ru: 'Бланк', en: 'Letterhead' },
    text: {
      kk: 'Шақыру хат шақырушы ұйымның титулдық (фирмалық) бланкісінде жасалады, онда мекенжайы, телефоны, факсі көрсетіледі;',
      ru: 'Письмо-приглашение составляется на титульном (фирменном) бланке приглашающей организации, в котором указываются адрес, телефон, факс;',
      en: 'The invitation letter is made on the letterhead of the inviting organisation, which states the address, the telephone and the fax;',
    },
  },
  {
    number: 'Annex 3, note 2',
    parent: 'Annex 3',
    title: { kk: 'Тегі мен аты', ru: 'Фамилия и имя', en: 'Surname and name' },
    text: {
      kk: '1 бағанда тегі және аты латын және орысша транскрипцияда көрсетіледі;',
      ru: 'В графе 1 фамилия и имя указываются в латинской и русской транскрипции;',
      en: 'In item 1 the surname and name are given in Latin and in Russian transcription;',
    },
  },
  {
    number: 'Annex 3, note 3',
    parent: 'Annex 3',
    title: { kk: 'Виза еселігі', ru: 'Кратность визы', en: 'Visa multiplicity' },
    text: {
      kk: '10 бағанда (бір, екі, үш, көп) визаның еселігі көрсетілген болу кезеңінде Қазақстан Республикасында болу еселігін білдіреді;',
      ru: 'В графе 10 кратность визы (одно-, двух-, трёх-, многократная) означает кратность пребывания в Республике Казахстан в указанный период;',
      en: 'In item 10 the visa multiplicity (one, two, three, many) means the number of visits to the Republic of Kazakhstan within the stated period of stay;',
    },
  },
  {
    number: 'Annex 3, note 4',
    parent: 'Annex 3',
    title: { kk: 'Сапар мақсаты', ru: 'Цель поездки', en: 'Purpose of the visit' },
    text: {
      kk: '11 бағанда сапар мақсаты Қазақстан Республикасында болу мерзімін негіздер егжей тегжейлі толтырылады. Жұмысқа шақырған кезде жұмыс рұқсатының көшірмесі қосымша жіберіледі.',
      ru: 'В графе 11 цель поездки заполняется подробно, с обоснованием срока пребывания в Республике Казахстан. При приглашении на работу прилагается копия разрешения на работу.',
      en: 'In item 11 the purpose of the visit is given in detail, justifying the length of stay in the Republic of Kazakhstan. On inviting to work, a copy of the work permit is attached.',
    },
  },
  {
    number: 'Annex 4',
    parent: null,
    title: {
      kk: 'Құжаттар қабылдау туралы талон',
      ru: 'Талон о принятии документов',
      en: 'Talon of acceptance of documents',
    },
    text: {
      kk: 'Мемлекеттік қызмет көрсетуге құжаттар қабылдау туралы талон: тұтынушы, қабылданған құжаттардың тізбесі, қабылдаған қызметкер, берілген күні және уақыты.',
      ru: 'Талон о принятии документов на оказание государственной услуги: потребитель, перечень принятых документов, принявший сотрудник, дата и время выдачи.',
      en: 'Talon of acceptance of documents for the state service: the consumer, the list of accepted documents, the officer who accepted them, date and time of issue.',
    },
  },
  {
    number: 'Annex 5',
    parent: null,
    title: {
      kk: 'Сапа және тиімділік көрсеткіштері',
      ru: 'Показатели качества и эффективности',
      en: 'Indicators of quality and efficiency',
    },
    text: {
      kk: 'Кесте. Сапа және тиімділік көрсеткіштерінің мәні.',
      ru: 'Таблица. Значения показателей качества и эффективности.',
      en: 'Table. Values of the indicators of quality and efficiency.',
    },
  },
  {
    number: 'Annex 6',
    parent: null,
    title: { kk: 'Шағым талоны', ru: 'Талон о приёме жалобы', en: 'Complaint talon' },
    text: {
      kk: 'Субъектінің атауы, өтінішті қабылдаған маман, күні, сағаты, минуты; өлшемі 75 мм х 55 мм.',
      ru: 'Наименование субъекта, специалист, принявший обращение, дата, часы, минуты; размер 75 мм х 55 мм.',
      en: 'Name of the subject, the specialist who accepted the application, date, hour, minute; size 75 mm × 55 mm.',
    },
  },
];
