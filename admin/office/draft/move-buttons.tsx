import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { IconButton } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import type { MeasureWording } from '../../../cms/domain/record/plan-record';
import { useSay } from '../language/use-language';
import { useOfficeData } from '../providers/data-provider';
import { placesAfterMove } from './move';
import { useRereadPlans } from './use-draft';
import { measureInput } from './wording-form';

/** Moves a measure one place up or down within its section. */
export function MoveButtons({
  changeSetId,
  measures,
  index,
}: {
  changeSetId: string;
  measures: readonly MeasureWording[];
  index: number;
}): ReactElement {
  const say = useSay();
  const data = useOfficeData();
  const notify = useNotify();
  const reread = useRereadPlans();
  const [isBusy, setBusy] = useState(false);
  const number = measures[index]?.number ?? '';

  const move = async (step: -1 | 1): Promise<void> => {
    setBusy(true);
    try {
      for (const [key, position] of placesAfterMove(measures, index, step)) {
        const measure = measures.find((one) => one.key === key);
        if (measure !== undefined) await data.saveMeasure(changeSetId, key, { ...measureInput(measure, changeSetId), position });
      }
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
    await reread();
    setBusy(false);
  };

  return (
    <>
      <IconButton
        size="small"
        disabled={isBusy || index === 0}
        aria-label={say('editing.draft.moveUp', { number })}
        onClick={() => void move(-1)}
      >
        <ArrowUpward fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        disabled={isBusy || index === measures.length - 1}
        aria-label={say('editing.draft.moveDown', { number })}
        onClick={() => void move(1)}
      >
        <ArrowDownward fontSize="small" />
      </IconButton>
    </>
  );
}
