import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';

/** Calls `onSuccess` once the form around counts as submitted, no sooner. */
export function useOnSuccess(onSuccess: () => void): void {
  const { isSubmitSuccessful } = useFormState();
  const latest = useRef(onSuccess);
  latest.current = onSuccess;
  useEffect(() => {
    if (isSubmitSuccessful) latest.current();
  }, [isSubmitSuccessful]);
}
