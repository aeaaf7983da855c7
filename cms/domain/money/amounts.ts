import type { Doubt } from '../warning';
import { FIGURE_PATTERN, tiynOf } from './figure';
import { smallLetters } from './small-letters';
import type { Tiyn } from './tiyn';
import { isForeign, SCALE_PATTERN, UNIT_PATTERN, unitMultiplier, type Multiplier } from './unit';

export interface FoundAmount {
  /** Null where the figure is finer than a tiyn or too large. */
  readonly amount: Tiyn | null;
  readonly start: number;
  readonly end: number;
}

/** A figure that may be money, and the unit printed beside it. */
export interface FoundFigure {
  /** As printed; null where two figures bound an amount: `3,5-4,0 млн.`. */
  readonly figure: string | null;
  readonly start: number;
  /** Where the figure ends, its unit included. */
  readonly end: number;
  readonly unit: Multiplier | null;
  /** The words that make it no more than a bound or a rough figure: `до 5 млн.`, `≈ 100`; null for an exact one. */
  readonly inexact: string | null;
}

const FIGURE = new RegExp(FIGURE_PATTERN, 'gu');
const UNIT = new RegExp(String.raw`\s?(?:\([^()]{0,80}\)\s?)?(${UNIT_PATTERN})`, 'uy');
const SCALE_ALONE = new RegExp(String.raw`^${SCALE_PATTERN}$`, 'u');
/** What is counted in thousands and is no money: hectares, people, pieces. */
const COUNTED =
  /^\s?-?\s?(?:га(?!\p{L})|гектар|тонн|т(?!\p{L})|чел|адам|шт|дана|экз|км|м(?!\p{L})|м[23²³]|кв|куб|литр|орын|мест|үй|отбас|сем[ьея]|гол|бас(?!\p{L})|един|бірлік|квт|бал(?!анс)|дет|учащ|учен|оқушы|жұмыс\sорн|посещ|раб|қой|тұрғын|жител|объект|усл|данас)/u;
const NO_MONEY_BEFORE = /(?:(?:№|(?<!\p{L})n|(?<!\p{L})п|(?<!\p{L})ст)\.?\s?|\d\/)$/u;
const RANGE_BEFORE = /\d\s?[-–—]\s?$/u;
const FOREIGN_BEFORE = /[$€]\s?$/u;
const ABOUT = /(?:(?<!\p{L})(?:до|около|порядка|примерно|свыше|более|не\sменее|не\sболее|ориентировочно|шамамен|кемінде)\s|[≈~<>]\s?)$/u;
const ABOUT_AFTER = /^\.?\s?(?:дейін|жуық|астам|шамасында)/u;
const REPEATS = /(?:жыл\sсайын|жылына|ай\sсайын|айына|(?<!\p{L})ежегодно|(?<!\p{L})ежемесячно|(?<!\p{L})ежеквартально|(?<!\p{L})в\s(?:год|месяц)(?!\p{L}))/u;
const NO_MONEY_AFTER = /^(?:\s?%|\s?пайыз|\s?процент|-\p{L}|\.\d|\/\d|[-–]\d{1,3}(?!\d)-)/u;
/** `1000000-00 тенге`, `1 000 000=00 тг`: no tiyn, as old books print it. */
const NO_TIYN = /^[-=]00(?=\s?(?:те[ңн]ге|тг))/u;
const LOOK = 24;

/**
 * The figures of a text that may be money, in order; codes, years and quoted names are blanked out
 * beforehand. Counts of other things, shares and numbers of acts are left out; foreign money is
 * left out with a doubt. `text` is in small letters, `printed` the same with its capitals.
 */
export function figuresIn(text: string, printed: string, doubts: Doubt[]): FoundFigure[] {
  const found: FoundFigure[] = [];
  let read = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [figure, start] = [match[0], match.index];
    if (start < read) continue;
    const end = start + figure.length + (NO_TIYN.exec(text.slice(start + figure.length, start + figure.length + LOOK))?.[0].length ?? 0);
    const before = text.slice(Math.max(0, start - LOOK), start);
    if (NO_MONEY_BEFORE.test(before) || NO_MONEY_AFTER.test(text.slice(end, end + LOOK))) continue;
    UNIT.lastIndex = end;
    const unit = UNIT.exec(text);
    const unitEnd = unit === null ? end : UNIT.lastIndex;
    read = unitEnd;
    const after = text.slice(unitEnd, unitEnd + LOOK);
    if (isForeign(after) || FOREIGN_BEFORE.test(before)) {
      doubts.push({ code: 'other-currency', detail: printed.slice(start, unitEnd + LOOK).trim() });
      continue;
    }
    if (unit !== null && SCALE_ALONE.test(unit[1]?.trim() ?? '') && COUNTED.test(after)) continue;
    const isRange = RANGE_BEFORE.test(before) && found.at(-1)?.unit === null && text.slice(found.at(-1)?.end ?? 0, start).length < 4;
    if (isRange) found.pop();
    const isInexact = isRange || ABOUT.test(before) || (unit !== null && ABOUT_AFTER.test(after));
    found.push({
      figure: isRange ? null : figure,
      start,
      end: unitEnd,
      unit: unit === null ? null : unitMultiplier(unit[1] ?? ''),
      inexact: isInexact ? printed.slice(Math.max(0, start - LOOK), unitEnd + LOOK).trim() : null,
    });
  }
  const repeating = found.length > 0 ? REPEATS.exec(text)?.[0] : undefined;
  if (repeating !== undefined) doubts.push({ code: 'amount-repeats', detail: repeating });
  return found;
}

/** The amounts with a unit beside them, in order. */
export function amountsWithUnit(text: string, doubts: Doubt[]): FoundAmount[] {
  return figuresIn(smallLetters(text), text, doubts).flatMap((found) => (found.unit === null ? [] : [counted(found, found.unit, doubts)]));
}

/** A figure counted in a unit; with a doubt where it is no exact one. */
export function counted({ figure, start, end, inexact }: FoundFigure, unit: Multiplier, doubts: Doubt[]): FoundAmount {
  if (inexact !== null) doubts.push({ code: 'amount-not-exact', detail: inexact });
  return { amount: figure === null ? null : tiynOf(figure, unit, doubts), start, end };
}
