import type { Language } from '@shaqyru/domain/law/text';

const languages = [
  { value: 'kk', label: 'Қазақша' },
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
];

const kk = {
  title: 'Хабарлама хаттарының баптаулары',
  back: 'Жеке кабинетке оралу',
  errors: 'Қате бар',
  saved: 'Баптаулар сақталды. Бұдан кейінгі хаттар осыған сай жіберіледі.',
  organisation: (name: string) => `Бұл баптаулар ұйымның барлық өтініштеріне қолданылады: ${name}`,
  wanted: 'Қандай қосымша хаттарды алғыңыз келеді?',
  wantedHint: 'Белгіні алып тастасаңыз, хат жіберілмейді; мәліметтің өзі кабинетте қалады.',
  language: 'Хаттардың тілі',
  ofApplication: 'Әр өтініштің өз тілінде',
  languages,
  email: 'Хаттар жіберілетін мекенжай',
  emailHint: 'Бос қалдырсаңыз, хаттар әр өтініште көрсетілген мекенжайға жіберіледі.',
  notAnEmail: 'Электрондық поштаны name@example.kz түрінде жазыңыз',
  save: 'Сақтау',
  always: 'Әрқашан жіберілетін хаттар',
  alwaysText: 'Бұлардан бас тартуға болмайды: қызмет сізге бұлар туралы хабарлауға міндетті.',
};

const ru: typeof kk = {
  title: 'Настройки писем',
  back: 'Вернуться в личный кабинет',
  errors: 'Есть ошибка',
  saved: 'Настройки сохранены. Следующие письма будут отправлены по ним.',
  organisation: (name) => `Эти настройки действуют для всех заявлений организации: ${name}`,
  wanted: 'Какие дополнительные письма Вы хотите получать?',
  wantedHint: 'Если снять отметку, письмо не отправляется; сами сведения остаются в кабинете.',
  language: 'Язык писем',
  ofApplication: 'На языке каждого заявления',
  languages,
  email: 'Адрес для писем',
  emailHint: 'Если оставить пустым, письма отправляются по адресу, указанному в каждом заявлении.',
  notAnEmail: 'Введите адрес электронной почты в виде name@example.kz',
  save: 'Сохранить',
  always: 'Письма, которые отправляются всегда',
  alwaysText: 'От них отказаться нельзя: служба обязана сообщить Вам об этом.',
};

const en: typeof kk = {
  title: 'Settings of mails',
  back: 'Back to the personal cabinet',
  errors: 'There is an error',
  saved: 'The settings are saved. The mails to come follow them.',
  organisation: (name) => `These settings hold for all applications of the organisation: ${name}`,
  wanted: 'Which additional mails do you want?',
  wantedHint: 'A mail that is not ticked is not sent; what it tells remains in the cabinet.',
  language: 'Language of the mails',
  ofApplication: 'The language of each application',
  languages,
  email: 'Address for the mails',
  emailHint: 'If left empty, mails go to the address that each application gives.',
  notAnEmail: 'Enter an e-mail address in the form name@example.kz',
  save: 'Save',
  always: 'Mails that are always sent',
  alwaysText: 'These cannot be turned off: the service has to tell you of them.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
