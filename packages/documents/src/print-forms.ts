import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { languages, type Language, type Text } from '@shaqyru/domain/law/text';
import { editableInvitationLetter } from './invitation-letter/editable-invitation-letter.ts';
import { invitationLetterExamples } from './invitation-letter/example.ts';
import type { Paper } from './paper.ts';
import { questionnaireExamples } from './questionnaire/example.ts';
import { createRenderer } from './render.ts';

/**
 * The forms that the site hands out, into dist/forms: the blanks of clause 12 and the filled-in samples of clause 4, in each
 * language: `questionnaire-blank-kk.pdf`, `invitation-letter-blank-kk.docx`, `invitation-letter-sample-ru.pdf` …
 */
const folder = fileURLToPath(new URL('../dist/forms/', import.meta.url));
const specimen: Text = { kk: 'ҮЛГІ', ru: 'ОБРАЗЕЦ', en: 'SPECIMEN' };

function forms(language: Language): Readonly<Record<string, Paper>> {
  const mark = specimen[language];
  return {
    [`questionnaire-blank-${language}`]: { document: 'questionnaire', props: { blank: true, language } },
    [`questionnaire-sample-${language}`]: {
      document: 'questionnaire',
      props: { ...questionnaireExamples[`questionnaire-${language}`], number: '', signature: null },
      mark,
    },
    [`invitation-letter-blank-${language}`]: { document: 'invitation-letter', props: { blank: true, language } },
    [`invitation-letter-sample-${language}`]: {
      document: 'invitation-letter',
      props: invitationLetterExamples[`invitation-letter-${language}`],
      mark,
    },
  };
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const renderer = createRenderer();
try {
  for (const language of languages) {
    for (const [name, paper] of Object.entries(forms(language)))
      await writeFile(`${folder}${name}.pdf`, await renderer.render(paper));
    await writeFile(`${folder}invitation-letter-blank-${language}.docx`, await editableInvitationLetter(language));
  }
} finally {
  await renderer.close();
}
