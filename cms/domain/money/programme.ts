export interface FoundProgramme {
  readonly code: string;
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
}

const QUOTED = String.raw`["«“„]([^"«»“”\n]{2,400}|[^"«»“”\n]{0,200}«[^"«»“”\n]{1,200}»[^"«»“”\n]{0,200})["»”“]`;
/** A code, with the code of a sub-programme after it: `001-100`, `001/100`. */
const CODE = String.raw`(?<![\d.,])(\d{3})(?:[-–/]\d{3})?(?![\d]|[.,]\d)`;
const PROGRAMME_WORD = String.raw`(?:(?<!кіші\s)бағдарлама\p{L}{0,8}|(?<!под)программ\p{L}{0,3}|(?<!\p{L})[РМО]?БП|(?<!\p{L})[РЖ]ББ)(?!\p{L})`;
const SIGN = String.raw`(?:\s?[-–—:(]{0,2}\s?(?:№|N|коды?|кодом|шифр)?\s?)`;
const KIND = String.raw`(?:\s?-?\s?(?:республикалық|жергілікті|облыстық|аудандық|ағымдағы|нысаналы)?\s?(?:бюджеттік|бюджетн\p{L}{2,3})?\s?)`;

/** Each way a programme is printed, with what must stand in a text for it, and whether the name goes first. */
const FORMS: ReadonlyArray<readonly [needs: RegExp, form: RegExp, isNameFirst: boolean]> = [
  [/["«“„]/, new RegExp(String.raw`${CODE}(?:-?\p{L}{0,4})\s?[-–—]?\s?${QUOTED}`, 'gu'), false],
  [
    /["«“„]/,
    new RegExp(String.raw`${QUOTED}\s?(?:деген\s|атты\s)?\(?(?:${PROGRAMME_WORD})?${SIGN}${CODE}${KIND}(?:${PROGRAMME_WORD})?\)?`, 'gu'),
    true,
  ],
  [/рограмм|ағдарлама|Б[ПБ]|РОГРАММ|АҒДАРЛАМА/, new RegExp(String.raw`${PROGRAMME_WORD}${SIGN}${CODE}(?:\s?${QUOTED})?`, 'giu'), false],
  [/рограмм|ағдарлама|Б[ПБ]|РОГРАММ|АҒДАРЛАМА/, new RegExp(String.raw`${CODE}(?:-ші|-шы|-ая|-ой|-й)?${KIND}${PROGRAMME_WORD}`, 'giu'), false],
  [/0\d\d/, new RegExp(String.raw`(?<![\d.,'’]|\d\s)(0\d{2})(?:[-–/]\d{3})?(?![\d]|[.,]\d|\s?%)`, 'gu'), false],
];

/**
 * The budget programmes that a funding cell names: `005 "Мемлекеттік деректер базасын құру"`,
 * `программа 104`, `БП 013`. Three figures that begin with nought are a code, for no amount does.
 */
export function programmesIn(text: string): FoundProgramme[] {
  const found: FoundProgramme[] = [];
  if (!/\d{3}/.test(text)) return found;
  let free = text;
  for (const [needs, form, isNameFirst] of FORMS) {
    if (!needs.test(free)) continue;
    const before = found.length;
    for (const match of free.matchAll(form)) {
      const [code, name] = isNameFirst ? [match[2], match[1]] : [match[1], match[2]];
      found.push({ code: code ?? '', name: name?.trim() ?? null, start: match.index, end: match.index + match[0].length });
    }
    if (found.length > before) free = withoutSpans(text, found);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text of the same length, with the spans blanked out. */
export function withoutSpans(text: string, spans: ReadonlyArray<{ readonly start: number; readonly end: number }>): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    pieces.push(text.slice(from, Math.max(from, start)), ' '.repeat(end - Math.max(from, start)));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
