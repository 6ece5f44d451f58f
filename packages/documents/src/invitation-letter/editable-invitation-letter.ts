import type { Language, Text } from '@shaqyru/domain/law/text';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { emptyDate } from '../sheet.ts';
import {
  inviteeLines,
  letterLabel,
  letterNotes,
  letterStatements,
  letterWords,
  type LetterLine,
  organisationLines,
} from './invitation-letter.ts';

const font = 'Times New Roman';
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
const ruled = { ...noBorders, bottom: { style: BorderStyle.SINGLE, size: 4, color: '3C3C3C' } };
/** Of the width of the text, in per cent: the label, the place to write. */
const widths = [38, 62] as const;
const languageTags: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/**
 * The blank of Annex 3 as a Word document (Office Open XML), for organisations that write the letter on a letterhead of their
 * own (note 1). The form is Kazakh; the reader's language stands under each line.
 */
export async function editableInvitationLetter(language: Language): Promise<Uint8Array> {
  const both = (text: Text, { bold = false } = {}) => [
    new TextRun({ text: text.kk, bold, language: { value: languageTags.kk } }),
    ...(language === 'kk'
      ? []
      : [
          new TextRun({
            text: text[language],
            break: 1,
            size: 16,
            color: '5F5F5F',
            language: { value: languageTags[language] },
          }),
        ]),
  ];
  const line = (id: LetterLine) =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          borders: noBorders,
          width: { size: widths[0], type: WidthType.PERCENTAGE },
          children: [new Paragraph({ spacing: { before: 60 }, children: both(letterLabel(id)) })],
        }),
        new TableCell({
          borders: ruled,
          width: { size: widths[1], type: WidthType.PERCENTAGE },
          children: [new Paragraph({ spacing: { before: 60 } })],
        }),
      ],
    });
  const table = (ids: readonly LetterLine[]) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      rows: ids.map(line),
    });
  const toTheRight = { left: 4500 };

  const document = new Document({
    creator: 'Шақыру',
    title: letterTitle(language),
    styles: { default: { document: { run: { font, size: 22 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 850, bottom: 850, left: 1130, right: 1000 } } },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '3C3C3C', space: 6 } },
            children: both({
              kk: `[${letterWords.letterhead.kk}]`,
              ru: letterWords.letterhead.ru,
              en: letterWords.letterhead.en,
            }),
          }),
          new Paragraph({ children: [new TextRun(emptyDate.kk)] }),
          new Paragraph({
            spacing: { after: 120 },
            children: [new TextRun(`${letterLabel('outgoing-number').kk} ____________`)],
          }),
          new Paragraph({ indent: toTheRight, children: [new TextRun('_____________________________________')] }),
          new Paragraph({ indent: toTheRight, spacing: { after: 60 }, children: both(letterLabel('directorate')) }),
          new Paragraph({
            indent: toTheRight,
            spacing: { after: 200 },
            children: both(letterStatements.consularDepartment),
          }),
          new Paragraph({ spacing: { after: 60 }, children: both(letterStatements.confirms, { bold: true }) }),
          table(organisationLines),
          new Paragraph({ spacing: { after: 60 } }),
          table(inviteeLines),
          new Paragraph({ spacing: { before: 240 }, children: both(letterLabel('president')) }),
          new Paragraph({ spacing: { before: 120 }, children: both(letterLabel('executor')) }),
          new Paragraph({ spacing: { before: 240 }, children: both(letterWords.visaStamp) }),
          new Paragraph({ children: both(letterWords.head) }),
          ...letterNotes.map(
            (note, index) =>
              new Paragraph({
                spacing: { before: index === 0 ? 240 : 40 },
                children: [
                  new TextRun({
                    text: `${index + 1}) ${note[language]}`,
                    size: 16,
                    color: '5F5F5F',
                    language: { value: languageTags[language] },
                  }),
                ],
              }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function letterTitle(language: Language): string {
  return { kk: 'Шақыру хат', ru: 'Письмо-приглашение', en: 'Invitation letter' }[language];
}
