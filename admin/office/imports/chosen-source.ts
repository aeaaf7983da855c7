/** What is to be sent to be read. */
export interface ChosenSource {
  readonly fileName: string;
  readonly content: Blob;
  /** What was pasted, for a look; null for a file, which only the server can open. */
  readonly pasted: { readonly kind: 'html' | 'text'; readonly text: string } | null;
}

/** The kinds of files that are read. */
export const ACCEPTED = ['.txt', '.html', '.htm', '.md', '.docx', '.xlsx'] as const;

/** The server takes no more. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Why a file cannot be sent; the server says the same, later. */
export type SourceRefusal = 'source-too-large' | 'source-empty' | 'source-kind-unknown' | 'source-old-word';

export function refusalOf({ name, size }: Pick<File, 'name' | 'size'>): SourceRefusal | null {
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (size > MOST_BYTES) return 'source-too-large';
  if (size === 0) return 'source-empty';
  if (extension === '.doc' || extension === '.xls' || extension === '.rtf') return 'source-old-word';
  return ACCEPTED.some((one) => one === extension) ? null : 'source-kind-unknown';
}

export function chosenFile(file: File): ChosenSource {
  return { fileName: file.name, content: file, pasted: null };
}

/**
 * What a clipboard holds, as it is sent: its HTML where that has a table, whose cells plain text
 * would lose; else its text. Null where it holds neither.
 */
export function pastedSource(clipboard: Pick<DataTransfer, 'getData'>): ChosenSource | null {
  const html = clipboard.getData('text/html');
  if (/<table[\s>]/i.test(html)) return pastedAs('html', html);
  const text = clipboard.getData('text/plain');
  return text.trim() === '' ? null : pastedAs('text', text);
}

/** Typed or pasted text. */
export function pastedAs(kind: 'html' | 'text', text: string): ChosenSource {
  const page = kind === 'html' ? `<meta charset="utf-8">${text}` : text;
  return {
    fileName: kind === 'html' ? 'pasted.html' : 'pasted.txt',
    content: new Blob([page], { type: kind === 'html' ? 'text/html' : 'text/plain' }),
    pasted: { kind, text },
  };
}
