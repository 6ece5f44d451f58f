import { amendingNotes, repealedBy } from '@shaqyru/domain/law/acts';
import { findAnnexForm, findAnnexItem } from '@shaqyru/domain/law/annexes';
import type { AnnexForm, FormLine } from '@shaqyru/domain/law/annexes/form-line';
import type { Clause } from '@shaqyru/domain/law/clauses';
import { defaultEdition, type Edition, editions } from '@shaqyru/domain/law/editions';
import { faultsOf } from '@shaqyru/domain/law/faults';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { clauseOf, lastEditionOn, partsIn } from '@shaqyru/domain/law/standard';
import type { Language } from '@shaqyru/domain/law/text';
import type { Command } from '../command.ts';
import { BadInput } from '../command.ts';
import { day, edition as readEdition, language, languageOption, text as readText } from '../options.ts';
import { repealLines, repealOf } from './repeal.ts';

export const text: Command = {
  summary: 'a clause, an item or an annex: its words, notes, misprints, and the lines of a form',
  usage: '<clause> [--lang kk|ru|en] [--on <day> | --edition <id>]',
  words: ['clause'],
  options: { on: { type: 'string' }, edition: { type: 'string' }, ...languageOption },
  run([number = ''], values) {
    const inLanguage = language(values);
    const asked = readText(values, 'on');
    const named = readText(values, 'edition');
    if (asked !== undefined && named !== undefined) throw new BadInput('either --on or --edition, not both');
    const on = asked === undefined ? null : day(asked, '--on');
    const edition = on ? lastEditionOn(on) : readEdition(named ?? defaultEdition);
    const repeal = on ? repealedBy(on) : null;
    const item = findAnnexItem(number);
    const clause = clauseOf(edition, item?.form.clause ?? number);
    return {
      json: {
        clause: number,
        edition,
        lang: inLanguage,
        ...(on ? { on, ...repealOf(repeal) } : {}),
        ...(item ? { line: item.line } : inWords(edition, clause, inLanguage)),
      },
      page: [
        ...repealLines(repeal, inLanguage),
        editions[edition].act[inLanguage],
        '',
        ...(item ? [`${number}.`, ...lineOf(item.line, inLanguage)] : pageOf(edition, clause, inLanguage)),
      ],
    };
  },
};

function inWords(edition: Edition, { number, title, text, note, reconstructed }: Clause, language: Language): object {
  const notes = amendingNotes(number, plainDate(edition));
  const form = findAnnexForm(number);
  return {
    title: title[language],
    text: text[language],
    ...(note ? { note: note[language] } : {}),
    ...(reconstructed ? { reconstructed } : {}),
    amended: notes.map(({ act, note }) => ({ date: act.date, number: act.number, note: note[language] })),
    // The misprints were found in the edition of 2013.
    faults: edition === '2013-07-23' ? faultsOf(number) : [],
    ...(form ? { form } : {}),
    parts: partsIn(edition, number).map((part) => ({ clause: part.number, ...inWords(edition, part, language) })),
  };
}

function pageOf(edition: Edition, clause: Clause, language: Language): string[] {
  const { number, title, text, note, reconstructed } = clause;
  const notes = clause.parent === null ? amendingNotes(number, plainDate(edition)) : [];
  const form = findAnnexForm(number);
  return [
    `${number}. ${title[language]}${reconstructed ? ' *' : ''}`,
    ...text[language].split('\n'),
    ...(note ? [`[${note[language]}]`] : []),
    ...notes.map((each) => `(${each.note[language]})`),
    ...(form ? formLines(form, language) : []),
    '',
    ...partsIn(edition, number).flatMap((part) => pageOf(edition, part, language)),
  ];
}

function formLines(form: AnnexForm, language: Language): string[] {
  return form.lines.flatMap((line) => lineOf(line, language));
}

function lineOf(line: FormLine, language: Language): string[] {
  switch (line.kind) {
    case 'heading':
    case 'statement':
      return [line.text[language]];
    case 'field':
      return [`${line.label[language]}: ____`];
    case 'list':
      return [`${line.label[language]}:`, ...Array.from({ length: line.rows }, (_, row) => `${row + 1}. ____`)];
    case 'signature':
      return [`${line.label[language]}: ____`];
    case 'stamp':
      return [line.label[language]];
    case 'columns':
      return [line.columns.map((column) => column[language]).join(' | ')];
    case 'row':
      return [`${line.id} ${line.text[language]} | | |`];
  }
}
