import { SourceProblem, type SourceProblemCode } from './source-problem';

/** Names of streams in the directory of a compound file, the container of documents before 2007 and of encrypted ones since. */
const STREAMS: ReadonlyArray<readonly [string, SourceProblemCode]> = [
  ['EncryptedPackage', 'source-encrypted'],
  ['EncryptionInfo', 'source-encrypted'],
  ['WordDocument', 'source-old-word'],
  ['Workbook', 'source-old-word'],
  ['Book', 'source-old-word'],
  ['PowerPoint Document', 'source-kind-unknown'],
];

/** Why a compound file is not read: by the streams it names. */
export function compoundProblem(bytes: Uint8Array): SourceProblem {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = STREAMS.find(([name]) => buffer.includes(Buffer.from(`${name}\u0000`, 'utf16le')));
  return new SourceProblem(found?.[1] ?? 'source-kind-unknown');
}
