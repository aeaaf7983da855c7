import readXlsxFile from 'read-excel-file/node';
import type { SourceDocument } from '../../domain/reading/source';
import { SourceProblem } from '../source-problem';
import { writtenDocument } from '../written-document';
import type { ZipParts } from '../zip-parts';
import { decimalText } from './decimal-text';
import { sheetBlocks } from './sheet-blocks';
import { mergesOfSheets } from './sheet-parts';

/**
 * A workbook made ready for reading, sheet by sheet. Its words are written out as a text, in which
 * places count characters; numbers as exact decimals, dates as `dd.mm.yyyy`.
 * @throws SourceProblem `source-damaged`, `source-expands`
 */
export async function xlsxDocument(bytes: Uint8Array, parts: ZipParts): Promise<SourceDocument> {
  const merges = mergesOfSheets(parts);
  const sheets = await sheetsOf(bytes);
  return writtenDocument(sheets.flatMap((texts, index) => sheetBlocks(texts, merges[index] ?? [])));
}

async function sheetsOf(bytes: Uint8Array): Promise<string[][][]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const sheets = await readXlsxFile(buffer, { parseNumber: decimalText, trim: false });
    return sheets.map(({ data }) => data.map((row) => row.map(textOf)));
  } catch {
    throw new SourceProblem('source-damaged');
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date) return dateText(value);
  return value === null ? '' : String(value as string | boolean).replace(/\r\n?/g, '\n');
}

function dateText(date: Date): string {
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}
