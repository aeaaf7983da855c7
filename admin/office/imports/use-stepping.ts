import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { decisionOn } from '../../../cms/domain/review/decisions';
import { isOnlySeen } from '../../../cms/domain/review/field-path';
import { isMissing } from '../../../cms/domain/review/required';
import { useSay } from '../language/use-language';
import { doubtsOf, nextDoubt } from './doubt-steps';
import { useDoubtSentences } from './field-doubts';
import { useFieldLabel } from './field-label';
import { useDesk } from './review-context';

/** Going from doubt to doubt. */
export interface Stepping {
  readonly total: number;
  /** Which doubt the field in focus is, from 1; null where it is none. */
  readonly position: number | null;
  /** What a screen reader is told of the last step. */
  readonly said: string;
  readonly step: (direction: 1 | -1) => void;
  /** Confirms the field in focus, and goes on to the next doubt; what is missing it asks for. */
  readonly confirmAndGoOn: () => void;
  readonly editChosen: () => void;
  /** Has a screen reader told something else. */
  readonly tell: (sentence: string) => void;
}

export function useStepping(): Stepping {
  const say = useSay();
  const label = useFieldLabel();
  const sentencesOf = useDoubtSentences();
  const { fields, links, review, goTo, edit, isReadOnly } = useDesk();
  const [said, setSaid] = useState('');
  const doubts = useMemo(() => doubtsOf(fields), [fields]);
  const { chosen } = useSyncExternalStore(links.subscribe, links.get);
  const place = chosen === null ? -1 : doubts.indexOf(chosen);

  const goToDoubt = useCallback(
    (direction: 1 | -1, except: number | null): void => {
      const isOpen = (field: number): boolean => {
        const one = fields[field];
        return one !== undefined && field !== except && decisionOn(one, review.held) === null;
      };
      const next = nextDoubt(doubts, isOpen, chosen, direction);
      const field = next === null ? undefined : fields[next];
      if (next === null || field === undefined) {
        setSaid(say(doubts.length === 0 ? 'review.noDoubts' : 'review.allDecided'));
        return;
      }
      goTo(next);
      const words = sentencesOf(field).map(({ sentence, printed }) => `${sentence} ${printed ?? ''}`);
      const position = say('review.position', { position: doubts.indexOf(next) + 1, total: doubts.length });
      setSaid([position, label.inAct(field), ...words].join('. '));
    },
    [fields, doubts, chosen, review.held, goTo, label, say, sentencesOf],
  );

  return {
    total: doubts.length,
    position: place < 0 ? null : place + 1,
    said,
    tell: setSaid,
    step: (direction) => goToDoubt(direction, null),
    confirmAndGoOn() {
      const field = chosen === null ? undefined : fields[chosen];
      if (field === undefined || isReadOnly) return;
      if (decisionOn(field, review.held) === null) {
        if (isMissing(field, field.value)) {
          edit(field.path);
          return;
        }
        void review.deciding.confirm([field.path]);
      }
      goToDoubt(1, chosen);
    },
    editChosen() {
      const field = chosen === null ? undefined : fields[chosen];
      if (field !== undefined && !isReadOnly && !isOnlySeen(field)) edit(field.path);
    },
  };
}
