import { useCallback, useEffect, useRef } from 'react';
import { useBlocker } from 'react-router-dom';
import { useSay } from '../language/use-language';

/** Asks before what was pasted or chosen is left behind; the answer lets one go without asking. */
export function useLeaveWarning(isHolding: boolean): () => void {
  const say = useSay();
  const isReleased = useRef(false);
  const blocker = useBlocker(() => isHolding && !isReleased.current);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(say('ra.message.unsaved_changes'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, say]);
  return useCallback(() => {
    isReleased.current = true;
  }, []);
}
