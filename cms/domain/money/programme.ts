export interface FoundProgramme {
  readonly code: string;
  readonly name: string | null;
}

const QUOTED = String.raw`\s?["«“„]([^"«»“”]{2,400})["»”“]`;
const CODE_AND_NAME = new RegExp(String.raw`(?<![\d.,])(\d{3})(?![\d.,])\s?[-–—]?${QUOTED}`, 'u');
const NAMED_BY_WORD = /(?:бағдарлама\p{L}*|программ\p{L}*)\s?(?:№|N|коды?|код)?\s?(\d{3})(?![\d])/u;
const CODE_BEFORE_WORD = /(?<![\d.,])(\d{3})(?:-|\s)\s?(?:бюджеттік\s|республикалық\sбюджеттік\s)?(?:бағдарлама|программ)/u;

/** The budget programme that a funding cell names: `005 "Мемлекеттік деректер базасын құру"`. */
export function programmeIn(text: string): FoundProgramme | null {
  const full = CODE_AND_NAME.exec(text);
  if (full !== null) return { code: full[1] ?? '', name: (full[2] ?? '').trim() };
  const code = (NAMED_BY_WORD.exec(text) ?? CODE_BEFORE_WORD.exec(text))?.[1];
  return code === undefined ? null : { code, name: null };
}
