import { checkPaper, readAddress, type PaperCheck } from '../../check-paper.ts';
import type { PageServerLoad } from './$types';

/** The address in the QR code: whoever scans it holds the paper. */
export const load: PageServerLoad = async (event): Promise<{ check: PaperCheck }> => {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
  const address = readAddress(event.params);
  if (!address) return { check: { paper: 'invitation', result: { state: 'not-found' } } };
  return { check: await checkPaper(event, address.asked, address.code) };
};
