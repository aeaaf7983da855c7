import { useEffect, useRef } from 'react';
import { areLettersOn } from './letter-keys';
import type { Stepping } from './use-stepping';

/** Where keys are for typing or choosing, and not for stepping. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]';

/**
 * The review's keys, wherever the keyboard is but while typing. Letters are known by their place on
 * the keyboard, so that they are the same in every layout; they can be switched off (WCAG 2.1.4).
 */
export function useReviewKeys(stepping: Stepping, onHelp: () => void): void {
  const latest = useRef({ stepping, onHelp });
  latest.current = { stepping, onHelp };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (!act(event, latest.current.stepping, latest.current.onHelp)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]') !== null) return true;
  return target instanceof Element && target.closest(TYPING) !== null;
}

/** Does what the key asks for; false where it asks for nothing. */
function act(event: KeyboardEvent, stepping: Stepping, onHelp: () => void): boolean {
  if (event.altKey) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
    stepping.step(event.key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (event.key === 'Enter') {
    const isOnField = event.target instanceof HTMLElement && event.target.dataset['field'] !== undefined;
    if (isOnField) stepping.confirmAndGoOn();
    return isOnField;
  }
  if (event.key === '?') {
    onHelp();
    return true;
  }
  if (event.shiftKey || !areLettersOn()) return false;
  switch (event.code) {
    case 'KeyJ':
      stepping.step(1);
      return true;
    case 'KeyK':
      stepping.step(-1);
      return true;
    case 'KeyC':
      stepping.confirmAndGoOn();
      return true;
    case 'KeyE':
      stepping.editChosen();
      return true;
    default:
      return false;
  }
}
