/** What a page tells `upload-files.ts`, and what the server answers it. Texts may hold {name}, {percent}, {seconds}. */
export type FileUploadWords = {
  waiting: string;
  sending: string;
  checking: string;
  retrying: string;
  failed: string;
  tooLarge: string;
  stored: string;
  tryAgain: string;
  dismiss: string;
};

export type UploadedFile = { id: string; text: string };

/** `again`: the same may go well in a moment. */
export type FileUploadAnswer =
  | { outcome: 'stored'; file: UploadedFile }
  | { outcome: 'refused'; text: string }
  | { outcome: 'failed'; text: string; again: boolean };

/** To the question whether bytes with a SHA-256 have arrived. */
export type SentFileAnswer = { file: UploadedFile | null };

/** Stands for the id and the text of a file in the pattern from which the script makes a line of the list. */
export const patternFile: UploadedFile = { id: '00000000-0000-0000-0000-000000000000', text: '{file}' };
