import { readOrder } from '../../cms/domain/reading/read-order';
import type { MeasureReading, OrderReading } from '../../cms/domain/reading/reading';
import { openText } from '../../cms/sources/open-source';
import { expectNothingLost } from './nothing-lost';

/** A cell of a printed table: its words, or its words and how many columns and rows it is merged over. */
export type Cell = string | { readonly text: string; readonly across?: number; readonly down?: number };

/** A cell over so many columns. */
export const across = (text: string, columns: number): Cell => ({ text, across: columns });

/** A cell over so many rows. */
export const down = (text: string, rows: number): Cell => ({ text, down: rows });

/** A table as a page has it. */
export function table(...rows: readonly (readonly Cell[])[]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n')}</table>`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'string') return `<td>${cell.replaceAll('\n', '<br>')}</td>`;
  return `<td colspan="${cell.across ?? 1}" rowspan="${cell.down ?? 1}">${cell.text.replaceAll('\n', '<br>')}</td>`;
}

/** A page of paragraphs and tables. */
export function page(...parts: readonly string[]): string {
  return `<html><body>${parts.map((part) => (part.startsWith('<table') ? part : `<p>${part}</p>`)).join('\n')}</body></html>`;
}

/** Reads a page or a text, and holds that nothing of it is lost. */
export function readPrinted(source: string): OrderReading {
  const { document } = openText(source, source.startsWith('<') ? 'act.html' : 'act.txt');
  const reading = readOrder(document);
  expectNothingLost(document, reading);
  return reading;
}

/** A reading's measures, one line each: number, action, due or kind of deadline, executors, tenge. */
export function lines({ measures, language }: OrderReading): string[] {
  return measures.map((measure) => line(measure, language));
}

function line({ number, action, deadline, executors, funding }: MeasureReading, language: string): string {
  const names = executors.map(({ name }) => name).join(' + ');
  return [number, action[language as 'kk' | 'ru'], deadline.due ?? deadline.kind, names, funding.amountTenge ?? funding.source].join(' | ');
}

/** What of the plan was read with doubt: codes and places. The act around a table alone is never identified. */
export function doubts({ warnings }: OrderReading): string[][] {
  return warnings.filter(({ where }) => where !== 'order').map(({ code, where }) => [code, where]);
}
