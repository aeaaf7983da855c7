import { scanXml } from '../scan-xml';
import { SourceProblem } from '../source-problem';
import { partText, type ZipParts } from '../zip-parts';

/** Cells merged in a sheet: from the first row and column to the last, counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const WORKBOOK = 'xl/workbook.xml';
/** More places than any plan's sheet has: one filled cell in the farthest corner would make billions. */
const MOST_PLACES = 3_000_000;
const MOST_MERGES = 100_000;

/**
 * The merged cells of each sheet, in the order of the workbook.
 * @throws SourceProblem `source-expands` for a sheet whose cells lie farther apart than can be held
 */
export function mergesOfSheets(parts: ZipParts): Merge[][] {
  return sheetNames(parts).map((name) => mergesIn(partText(parts, name)));
}

function sheetNames(parts: ZipParts): string[] {
  const targets = new Map<string, string>();
  scanXml(partText(parts, 'xl/_rels/workbook.xml.rels'), ({ name, attribute }) => {
    if (name === 'relationship') targets.set(attribute('id') ?? '', attribute('target') ?? '');
  });
  const names: string[] = [];
  scanXml(partText(parts, WORKBOOK), ({ name, attribute, isEnd }) => {
    if (isEnd || !/^(?:\w+:)?sheet$/.test(name)) return;
    const target = targets.get(attribute('r:id') ?? '') ?? '';
    names.push(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return names;
}

function mergesIn(sheetXml: string): Merge[] {
  const merges: Merge[] = [];
  let [rows, columns] = [0, 0];
  scanXml(sheetXml, ({ name, attribute, isEnd }) => {
    if (isEnd) return;
    if (name === 'row') rows = Math.max(rows, Number(attribute('r') ?? '0') || 0);
    if (name === 'c') {
      const { row, column } = addressOf(attribute('r') ?? '');
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
      if (rows * columns > MOST_PLACES) throw new SourceProblem('source-expands');
    }
    if (name !== 'mergecell') return;
    const [from = '', to = ''] = (attribute('ref') ?? '').split(':');
    const [first, last] = [addressOf(from), addressOf(to)];
    if (merges.length < MOST_MERGES) merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  });
  return merges;
}

/** `B3` as row 2, column 1. */
function addressOf(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(address.replaceAll('$', '')) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
