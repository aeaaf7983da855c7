const KEY = 'zhospar.review.letters';

/** Whether single letters act as keys of the review on this device. */
export function areLettersOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Storage may be closed to the page; the choice is then not kept. */
export function switchLetters(isOn: boolean): void {
  try {
    window.localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    return;
  }
}
