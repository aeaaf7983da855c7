import { textIn, type Language, type LocalizedText } from '../../../cms/domain/language';
import { isIsoDate } from '../../../cms/domain/calendar/iso-date';
import type { Deadline } from '../../../cms/domain/deadline/deadline';
import { isTiynDigits } from '../../../cms/domain/money/tiyn';
import { CATALOGS, dateInKazakhstan, deadlineWords, formatInstant } from '../../i18n';
import { count, date, money, text, type Cell } from './table';

/** A row of a list as the API gives it. */
export type ListRow = Readonly<Record<string, unknown>>;

/** How a field of a row becomes a cell. */
export type CellOf = (row: ListRow, language: Language) => Cell;

/** A text, or a list of texts parted by semicolons. */
export function plain(field: string): CellOf {
  return (row) => {
    const value = row[field];
    return text(Array.isArray(value) ? value.join('; ') : asText(value));
  };
}

/** Three columns `…Kk`, `…Ru`, `…En` as one text. */
export function inLanguage(field: string): CellOf {
  return (row, language) => text(textIn(localized(row, field), language)?.text);
}

export function localized(row: ListRow, field: string): LocalizedText {
  return {
    kk: asText(row[`${field}Kk`]) ?? undefined,
    ru: asText(row[`${field}Ru`]) ?? undefined,
    en: asText(row[`${field}En`]) ?? undefined,
  };
}

/** A calendar date. */
export function day(field: string): CellOf {
  return (row) => {
    const value = asText(row[field])?.slice(0, 10);
    return isIsoDate(value) ? date(value) : null;
  };
}

/** An instant: as a date it sorts, as words it says the hour. */
export function instant(field: string): CellOf {
  return (row, language) => {
    const value = asText(row[field]);
    return value === null ? null : text(formatInstant(value, language));
  };
}

/** The calendar date in Kazakhstan of an instant. */
export function dayOfInstant(field: string): CellOf {
  return (row) => {
    const value = asText(row[field]);
    return value === null ? null : date(dateInKazakhstan(value));
  };
}

/** An amount in tiyn digits; no amount is an empty cell, never zero. */
export function amount(field: string): CellOf {
  return (row) => {
    const value = row[field];
    return isTiynDigits(value) ? money(BigInt(value)) : null;
  };
}

export function number(field: string): CellOf {
  return (row) => {
    const value = row[field];
    return typeof value === 'number' ? count(value) : text(asText(value));
  };
}

/** A code said in words where the catalog has them, else as it is. */
export function coded(field: string, wordsOf: (language: Language) => Readonly<Record<string, string>>): CellOf {
  return (row, language) => {
    const value = asText(row[field]);
    return value === null ? null : text(wordsOf(language)[value] ?? value);
  };
}

export const actKinds = (language: Language): Readonly<Record<string, string>> => CATALOGS[language].act.kind;
export const changeKinds = (language: Language): Readonly<Record<string, string>> =>
  CATALOGS[language].act.changeSetKind;
export const sources = (language: Language): Readonly<Record<string, string>> => CATALOGS[language].funding.source;
export const levels = (language: Language): Readonly<Record<string, string>> => CATALOGS[language].funding.level;
export const statuses = (language: Language): Readonly<Record<string, string>> => CATALOGS[language].common.planStatus;

/** The deadline in the list's language where held; in others said from its meaning, or as printed where it names bodies. */
export const deadline: CellOf = (row, language) => {
  const held = localized(row, 'deadlineText');
  const value = row['deadline'];
  if (held[language] || !isDeadline(value)) return text(textIn(held, language)?.text);
  return text(value.onRequestOf.length > 0 ? value.text : deadlineWords(value, language, () => null));
};

/** The words as printed. */
export const deadlineAsPrinted: CellOf = (row) => {
  const value = row['deadline'];
  return isDeadline(value) ? text(value.text) : null;
};

/** Keys of the budget programmes that pay. */
export const programmes: CellOf = (row) => {
  const lines = row['fundingLines'];
  if (!Array.isArray(lines)) return null;
  const keys = lines.flatMap((line: unknown) => (isRow(line) ? (asText(line['programme']) ?? []) : []));
  return text([...new Set(keys)].join('; '));
};

function isDeadline(value: unknown): value is Deadline {
  return isRow(value) && typeof value['kind'] === 'string' && Array.isArray(value['onRequestOf']);
}

function isRow(value: unknown): value is ListRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return value instanceof Date ? value.toISOString() : null;
}
