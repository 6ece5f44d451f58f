import { rightToKnow } from '@shaqyru/domain/own-data/right-to-know';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
  const failed = url.searchParams.get('failed');
  return {
    law: { act: rightToKnow.act, clause: rightToKnow.clause },
    failed: failed === 'too-many' || failed === 'unavailable' ? failed : null,
  };
};
