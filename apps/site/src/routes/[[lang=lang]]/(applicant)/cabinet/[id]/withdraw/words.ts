import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  back: 'Өтінішке оралу',
  title: (number: string) => `№ ${number} өтініш қайтарып алынсын ба?`,
  text: 'Қарау тоқтатылады. Қайтарып алынған өтінішті қалпына келтіруге болмайды: кейін жаңа өтініш беруге болады.',
  duty: 'Өтініш берілгеннен кейін бас тартқанда төленген баж қайтарылмауы мүмкін: баж өтініш берілгенге дейін бас тартқанда қайтарылады.',
  confirm: 'Иә, қайтарып алу',
  keep: 'Жоқ, қалдыру',
  discardTitle: 'Тапсырылмаған өтініш жойылсын ба?',
  discardText: 'Бұл өтінішті бұдан әрі толтыруға болмайды. Оны ешкім қараған жоқ, түбіртек басқа өтінішке жарайды.',
  discardConfirm: 'Иә, жою',
  invitees: 'Шақырылушылар:',
  changedElsewhere:
    'Өтініш осы арада өзгерді. Ештеңе қайтарып алынған жоқ. Қазіргі күйін қарап, қажет болса, қайта басыңыз.',
};

const ru: typeof kk = {
  back: 'Вернуться к заявлению',
  title: (number) => `Отозвать заявление № ${number}?`,
  text: 'Рассмотрение прекратится. Восстановить отозванное заявление нельзя; позже можно подать новое.',
  duty: 'При отказе после подачи заявления уплаченная пошлина может быть не возвращена: она возвращается, если отказаться до подачи.',
  confirm: 'Да, отозвать',
  keep: 'Нет, оставить',
  discardTitle: 'Удалить неподанное заявление?',
  discardText: 'Заполнять его дальше будет нельзя. Никто его не рассматривал, квитанция годится для другого заявления.',
  discardConfirm: 'Да, удалить',
  invitees: 'Приглашаемые:',
  changedElsewhere:
    'Заявление тем временем изменилось. Ничего не отозвано. Посмотрите, каково оно теперь, и при необходимости нажмите ещё раз.',
};

const en: typeof kk = {
  back: 'Return to the application',
  title: (number) => `Withdraw application No. ${number}?`,
  text: 'Its examination stops. A withdrawn application cannot be restored; you may hand in a new one later.',
  duty: 'The duty may not be refunded when you give up after handing in; it is refunded when you give up before.',
  confirm: 'Yes, withdraw',
  keep: 'No, keep',
  discardTitle: 'Delete the application that was not handed in?',
  discardText:
    'It cannot be filled in any further. Nobody has considered it, and the receipt is good for another application.',
  discardConfirm: 'Yes, delete',
  invitees: 'Invited people:',
  changedElsewhere:
    'The application has meanwhile changed. Nothing was withdrawn. Look at its present state and press again if you still want to.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
