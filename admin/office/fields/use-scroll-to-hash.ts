import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Brings what the address names by its hash into sight, and the keyboard to it, once it is drawn. */
export function useScrollToHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const named = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    named?.scrollIntoView({ block: 'center' });
    named?.focus({ preventScroll: true });
  }, [hash]);
}
