/** The forms have room for so many letters of a name. */
const longest = 200;

/** Surname, name, patronymic; the patronymic is left out when the three together would not fit the form. */
export function fullName(person: { surname: string; givenName: string; patronymic?: string | undefined }): string {
  return fitting(person.surname, person.givenName, person.patronymic);
}

export function latinName(invitee: { surnameLatin: string; givenNamesLatin: string }): string {
  return fitting(invitee.surnameLatin, invitee.givenNamesLatin);
}

export function russianName(invitee: {
  surnameRussian: string;
  givenNamesRussian: string;
  patronymicRussian?: string | undefined;
}): string {
  return fitting(invitee.surnameRussian, invitee.givenNamesRussian, invitee.patronymicRussian);
}

/** As in the passport, and in Russian transcription (Annex 3, note 2). */
export function passportName(invitee: Parameters<typeof latinName>[0] & Parameters<typeof russianName>[0]): string {
  return `${latinName(invitee)} / ${russianName(invitee)}`;
}

function fitting(...parts: (string | undefined)[]): string {
  const whole = parts.filter(Boolean).join(' ');
  return whole.length <= longest ? whole : parts.slice(0, 2).join(' ');
}
