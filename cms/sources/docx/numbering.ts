import { listNumber, type NumberFormat } from '../html/list-number';
import { scanXml } from '../scan-xml';

interface Level {
  start: number;
  format: NumberFormat | null;
  /** `%1.%2)`: the numbers of the levels, with the marks round them. */
  text: string;
}

interface ListDefinition {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
}

interface ListUse {
  readonly definition: string;
  readonly starts: Map<number, number>;
}

/** The list and the level in it that a paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** How Word numbers the paragraphs of a document. */
export interface Numbering {
  /** The next number of a list, as Word prints it before the paragraph; empty for a bullet. */
  readonly next: (place: ListPlace) => string;
  /** The list that a paragraph belongs to by its style. */
  readonly ofStyle: (style: string) => ListPlace | null;
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal', decimalzero: 'decimal-zero', upperroman: 'upper-roman', lowerroman: 'lower-roman', upperletter: 'upper-letter',
  lowerletter: 'lower-letter', russianupper: 'upper-russian', russianlower: 'lower-russian',
};
const DEEPEST_LEVEL = 8;
const DEEPEST_STYLE = 20;

/** Reads how lists are numbered from the parts `numbering.xml` and `styles.xml`; either may be empty. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const { definitions, uses } = readLists(numberingXml);
  const styles = readStyles(stylesXml);
  const counts = new Map<string, number[]>();

  const definitionOf = (list: string): ListDefinition | undefined => {
    const definition = definitions.get(uses.get(list)?.definition ?? '');
    const linked = definition?.styleLink === null ? undefined : styles.get(definition?.styleLink ?? '')?.list;
    return linked === undefined || linked === list ? definition : definitions.get(uses.get(linked)?.definition ?? '');
  };
  return {
    next: ({ list, level }) => {
      const definition = definitionOf(list);
      const here = definition?.levels.get(level);
      if (definition === undefined || here === undefined) return '';
      const startOf = (at: number): number => uses.get(list)?.starts.get(at) ?? definition.levels.get(at)?.start ?? 1;
      const key = uses.get(list)?.starts.size === 0 ? (uses.get(list)?.definition ?? list) : `#${list}`;
      const count = counts.get(key) ?? [];
      for (let at = 0; at < level; at += 1) count[at] ??= startOf(at);
      count[level] = (count[level] ?? startOf(level) - 1) + 1;
      counts.set(key, count.slice(0, level + 1));
      if (here.format === null) return '';
      return here.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return listNumber(count[at] ?? startOf(at), definition.levels.get(at)?.format ?? 'decimal');
      });
    },
    ofStyle: (style) => {
      let at = styles.get(style);
      for (let depth = 0; at !== undefined && depth < DEEPEST_STYLE; depth += 1) {
        if (at.list !== undefined) return at.list === '0' ? null : { list: at.list, level: at.level };
        at = styles.get(at.basedOn);
      }
      return null;
    },
  };
}

function readLists(xml: string): { definitions: Map<string, ListDefinition>; uses: Map<string, ListUse> } {
  const definitions = new Map<string, ListDefinition>();
  const uses = new Map<string, ListUse>();
  let definition: ListDefinition | null = null;
  let use: ListUse | null = null;
  let level: Level | null = null;
  let at = 0;
  scanXml(xml, ({ name, attribute, isEnd }) => {
    const value = attribute('w:val') ?? '';
    if (isEnd) {
      if (name === 'w:abstractnum') definition = null;
      if (name === 'w:num') use = null;
      if (name === 'w:lvl') level = null;
    } else if (name === 'w:abstractnum') {
      definition = { levels: new Map(), styleLink: null };
      definitions.set(attribute('w:abstractnumid') ?? '', definition);
    } else if (name === 'w:num') {
      const starts = new Map<number, number>();
      use = { definition: '', starts };
      uses.set(attribute('w:numid') ?? '', use);
    } else if (name === 'w:abstractnumid' && use !== null) {
      const id = [...uses.entries()].at(-1)?.[0] ?? '';
      use = { definition: value, starts: use.starts };
      uses.set(id, use);
    } else if (name === 'w:lvl' || name === 'w:lvloverride') {
      at = Math.min(DEEPEST_LEVEL, Number(attribute('w:ilvl') ?? '0') || 0);
      if (name === 'w:lvl' && definition !== null) {
        level = { start: 1, format: 'decimal', text: `%${at + 1}.` };
        definition.levels.set(at, level);
      }
    } else if (name === 'w:startoverride') use?.starts.set(at, Number(value) || 0);
    else if (name === 'w:numstylelink' && definition !== null) definition.styleLink = value;
    else if (level !== null) {
      if (name === 'w:start') level.start = Number(value) || 0;
      if (name === 'w:numfmt') level.format = value === 'bullet' || value === 'none' ? null : (FORMATS[value.toLowerCase()] ?? 'decimal');
      if (name === 'w:lvltext') level.text = value;
    }
  });
  return { definitions, uses };
}

interface Style {
  list?: string;
  level: number;
  basedOn: string;
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  scanXml(xml, ({ name, attribute, isEnd }) => {
    if (name === 'w:style') {
      style = isEnd ? null : { level: 0, basedOn: '' };
      if (style !== null) styles.set(attribute('w:styleid') ?? '', style);
    } else if (style !== null && !isEnd) {
      const value = attribute('w:val') ?? '';
      if (name === 'w:basedon') style.basedOn = value;
      if (name === 'w:numid') style.list = value;
      if (name === 'w:ilvl') style.level = Math.min(DEEPEST_LEVEL, Number(value) || 0);
    }
  });
  return styles;
}
