import { FormGroupId } from '@shaqyru/domain/application/forms';
import { Remark } from '@shaqyru/domain/application/remark';
import { textOf } from '#lib/server/submission.ts';

export const remarkWordsField = (key: string) => `words:${key}`;
export const maximumRemarks = 60;

/** The ticked questions with what the officer wrote to each; `unclear` are the keys of those whose words do not do. */
export function readRemarks(form: FormData): { remarks: Remark[]; unclear: string[] } {
  const remarks: Remark[] = [];
  const unclear: string[] = [];
  for (const key of form.getAll('remark')) {
    if (typeof key !== 'string') continue;
    const [group, inviteeId = '', field = ''] = key.split(':');
    if (!FormGroupId.safeParse(group).success) continue;
    const remark = Remark.safeParse({
      group,
      inviteeId: inviteeId || null,
      field: field || null,
      words: textOf(form, remarkWordsField(key)),
    });
    if (remark.success) remarks.push(remark.data);
    else unclear.push(key);
  }
  return { remarks, unclear };
}
