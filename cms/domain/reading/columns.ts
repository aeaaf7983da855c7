import type { FundingSource } from '../money/funding';
import { sourcesIn } from '../money/sources';
import { unitIn, type Multiplier } from '../money/unit';

/** What a column of a plan holds; `label` is the word before a field in a plan that is no table. */
export type ColumnRole = 'number' | 'action' | 'deadline' | 'completion' | 'executors' | 'funding' | 'amount' | 'label' | 'other';

/** A column of a table, by the header cells that stand over it. */
export interface Column {
  /** The words of its header, outermost first. */
  readonly header: string;
  /** The header cells those words stand in. */
  readonly parts: readonly string[];
  readonly role: ColumnRole;
  /** Of an amount: the year, the source and the unit its header gives, and whether it is the total of others. */
  readonly year: number | null;
  readonly source: FundingSource | null;
  readonly unit: Multiplier | null;
  readonly isTotal: boolean;
  /** Present on a column under the same header cell as the one before: the header is merged over both. */
  readonly isWider?: true;
  /** Present where its cells, not its header, say what it holds. */
  readonly isGuessed?: true;
}

/** Words of headers, the most telling first: "срок исполнения" is a deadline, "исполнители" are not. */
const HEADERS: ReadonlyArray<readonly [RegExp, ColumnRole]> = [
  [/мерзім|срок|уақыты|когда|қашан|орындалу күні|дата (исполнен|выполнен|реализац|завершен)|(период|год[ыа]?) (исполнен|выполнен|реализац)|іске асыру (кезең|жыл)|орындау (кезең|жыл|күн)/, 'deadline'],
  [/источник|қаржыкөз|көз(і|дер)/, 'funding'],
  [/шығын|шығыс|құны|бағасы|сомасы|сумма|стоимость|затрат|расход|ассигновани|потребност|объ[её]м[ыа]? (финанс|средств|инвест|необходим)|(қаржы|қаражат)\S* (көлем|мөлшер|сома)|теңге|тенге/, 'amount'],
  [/қаржыландыру|финансиров|қаражат/, 'funding'],
  [/жауап|орындаушы|кто (?:отвечает|исполня|выполня|дела)|кім (?:жауап|орында)|орындайтын|ответствен|исполнител|атқарушы|атқаратын|заказчик/, 'executors'],
  [/аяқта|нысан|форма|завершени/, 'completion'],
  [/нәтиже|результат|қорытынды/, 'completion'],
  [/шара|мероприяти|атауы|аталуы|тақырып|наименовани|мазмұны|содержани|міндет|жұмыс|задач|действи|что (?:сдела|дела|выполн)|не істе/, 'action'],
];

const NUMBER = /^(?:[n№]{0,2}(?:пп|рс|рн|рб|рр)[n№]?|[n№]{1,2}|рет(?:тік)?(?:саны|нөмірі|n|№)?|номер(?:пп)?|нөмірі?)$/;
const YEAR = /^(?:на |за )?((?:19|20)\d\d)(?:\s?-?\s?(?:гг?|год|года|жж?|жыл|жылы|жылғы|жылға))?\.?$/;
/** A unit beside a year: `2010 г., тыс. тенге`, `2024 жыл (мың теңге)`. */
const UNIT_AFTER = /[,(]?\s?(?:тыс|млн|млрд|мың)\.?\s?(?:те[ңн]ге|тг)?\.?\)?$/;
const TOTAL = /^(всего|итого|барлығы|жиыны|жиынтығы|жалпы|общ(?:ая|ий|ие|ее))/;
/** Tables of what is measured, not of what is done. */
const MEASURED = /показател|индикатор|көрсеткіш/;

const FEWEST_LETTERS = 8;

/** The role of a column by its header, Kazakh or Russian, letters already put right; narrow columns break words. */
export function columnRole(header: string): ColumnRole {
  const text = header.toLowerCase().replace(/\s+/g, ' ').trim();
  if (NUMBER.test(text.replace(/[\s./\\()-]/g, ''))) return 'number';
  const squeezed = text.replaceAll(' ', '').replaceAll('-', '');
  return HEADERS.find(([form]) => form.test(text) || form.test(squeezed))?.[1] ?? 'other';
}

/** Whether a header cell names a year, a total or a source of money: what stands under a column of costs. */
export function isPartOfCost(header: string): boolean {
  return yearIn(header) !== null || isTotalHeader(header) || (sourcesIn(header).length === 1 && header.length < 60);
}

export function yearIn(header: string): number | null {
  const found = YEAR.exec(header.trim().toLowerCase().replace(UNIT_AFTER, ''))?.[1];
  return found === undefined ? null : Number(found);
}

function isTotalHeader(header: string): boolean {
  return TOTAL.test(header.trim().toLowerCase());
}

/** A column by its chain of header cells, outermost first: the words nearest to the cells decide. */
export function columnOf(chain: readonly string[]): Column {
  const inner = chain.at(-1) ?? '';
  const year = [...chain].reverse().map(yearIn).find((found) => found !== null) ?? null;
  const named = [...chain].reverse().map(columnRole).find((role) => role !== 'other');
  const outerRole = chain.slice(0, -1).map(columnRole).find((role) => role === 'amount' || role === 'funding');
  const isPart = chain.length > 1 && isPartOfCost(inner);
  const ofCost = (isPart && (outerRole !== undefined || year !== null)) || (named === undefined && year !== null);
  const role = ofCost ? 'amount' : (named ?? 'other');
  const isAmount = role === 'amount';
  return {
    header: chain.join(' '),
    parts: chain,
    role,
    year: isAmount ? year : null,
    source: isAmount ? (sourcesIn(inner)[0]?.source ?? null) : null,
    unit: isAmount || role === 'funding' ? ([...chain].reverse().map(unitIn).find((unit) => unit !== null) ?? null) : null,
    isTotal: isAmount && isTotalHeader(inner),
  };
}

/**
 * The columns of a table with each role where it belongs: executors and amounts may stand in several
 * columns, every other known role in one, the first that names it best; where no header says what is
 * done, the first unknown column does.
 */
export function columnsOf(chains: ReadonlyArray<readonly string[]>): Column[] {
  const columns = chains.map(columnOf);
  const as = (index: number, role: ColumnRole): void => {
    const column = columns[index];
    if (column !== undefined) columns[index] = { ...column, role };
  };
  for (const role of ['number', 'action', 'deadline', 'completion', 'funding'] as const) {
    const holders = columns.flatMap((column, index) => (column.role === role ? [index] : []));
    const best = holders.find((index) => role !== 'completion' || !/нәтиже|результат/i.test(columns[index]?.header ?? '')) ?? holders[0];
    for (const index of holders) if (index !== best) as(index, 'other');
  }
  shareUnits(columns);
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (!has('number') && columns[0]?.role === 'other' && columns[0].header.length <= FEWEST_LETTERS) as(0, 'number');
  if (!has('action')) as(columns.findIndex(({ role }) => role === 'other'), 'action');
  return columns;
}

/** A unit said over one column of amounts holds for those beside it that say none. */
function shareUnits(columns: Column[]): void {
  const unit = columns.find(({ role, unit: own }) => role === 'amount' && own !== null)?.unit ?? null;
  columns.forEach((column, index) => {
    if (column.role === 'amount' && column.unit === null) columns[index] = { ...column, unit };
  });
}

/** Whether columns are those of a plan: what is to be done, and by when, by whom or with what result. */
export function isPlan(columns: readonly Column[]): boolean {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const action = columns.find(({ role }) => role === 'action');
  if (action === undefined) return false;
  if (MEASURED.test(action.header.toLowerCase()) && !(has('deadline') && has('executors'))) return false;
  const marks = [has('deadline'), has('executors'), has('completion'), has('funding') || has('amount')].filter(Boolean).length;
  return marks >= 2 || has('deadline') || (has('executors') && columnRole(action.header) === 'action');
}
