import type { FileUploadWords } from './file-upload.ts';

export const fileUploadWords: Record<'kk' | 'ru' | 'en', FileUploadWords> = {
  kk: {
    waiting: 'кезекте тұр',
    sending: 'жүктелуде, {percent} %',
    checking: 'тексерілуде',
    retrying: 'байланыс үзілді, {seconds} секундтан кейін қайта жіберіледі',
    failed: 'жүктелмеді: жүйемен байланыс жоқ. Байланыс қалпына келгенде қайталаңыз',
    tooLarge: 'файл тым үлкен',
    stored: '{name} файлы жүктелді',
    tryAgain: 'Қайталау',
    dismiss: 'Тізімнен алу',
  },
  ru: {
    waiting: 'ждёт очереди',
    sending: 'загружается, {percent} %',
    checking: 'проверяется',
    retrying: 'связь прервалась, повторная отправка через {seconds} с',
    failed: 'не загружен: нет связи с системой. Повторите, когда связь восстановится',
    tooLarge: 'файл слишком большой',
    stored: 'Файл {name} загружен',
    tryAgain: 'Повторить',
    dismiss: 'Убрать из списка',
  },
  en: {
    waiting: 'waiting for its turn',
    sending: 'uploading, {percent} %',
    checking: 'being checked',
    retrying: 'the connection broke, sending again in {seconds} seconds',
    failed: 'not uploaded: no connection with the system. Try again when the connection is back',
    tooLarge: 'the file is too large',
    stored: 'The file {name} is uploaded',
    tryAgain: 'Try again',
    dismiss: 'Take off the list',
  },
};
