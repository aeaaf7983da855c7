import { useNotify } from 'react-admin';
import type { WordingRecord } from '../../../../cms/domain/record/plan-record';
import { useSay } from '../../language/use-language';
import { useOfficeData } from '../../providers/data-provider';
import { useRereadPlans } from '../use-draft';

/** Takes back what a draft does to one unit. */
export function useRevert(changeSetId: string, { unit, key }: Pick<WordingRecord, 'unit' | 'key'>): () => Promise<void> {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const reread = useRereadPlans();
  return async () => {
    try {
      await data.revertUnit(changeSetId, unit, key);
      await reread();
      notify(say('operations.reverted'), { type: 'info' });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  };
}
