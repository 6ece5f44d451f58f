/** The chosen file of the field "file", or else what was pasted into "csv". Not `ok` when the file is not UTF-8. */
export async function readCsvFile(form: FormData): Promise<{ ok: boolean; csv: string }> {
  const pasted = form.get('csv');
  const text = typeof pasted === 'string' ? pasted : '';
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return { ok: true, csv: text };
  try {
    // The decoder drops the mark that Excel puts at the beginning.
    return { ok: true, csv: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { ok: false, csv: text };
  }
}
