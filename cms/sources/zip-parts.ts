import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { SourceProblem } from './source-problem';

/** What a document of 20 MB can honestly hold: more entries or characters are a trap, not a text. */
const MOST_ENTRIES = 4_000;
const MOST_BYTES_DECLARED = 512 * 1024 * 1024;
const MOST_BYTES_UNPACKED = 160 * 1024 * 1024;

/** The XML parts of a document of Word or Excel by their names; pictures and what is embedded are not unpacked. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the XML parts of a zip file, counting what comes out of it: sizes as declared are not
 * believed.
 * @throws SourceProblem `source-encrypted`, `source-expands`, `source-damaged`
 */
export async function zipParts(bytes: Uint8Array): Promise<ZipParts> {
  try {
    return await unpack(await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true }));
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    throw new SourceProblem('source-damaged');
  }
}

async function unpack(zip: ZipFile): Promise<ZipParts> {
  const parts = new Map<string, Uint8Array>();
  let [entries, declared, unpacked] = [0, 0, 0];
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    declared += entry.uncompressedSize;
    if (entries > MOST_ENTRIES || declared > MOST_BYTES_DECLARED) throw new SourceProblem('source-expands');
    if (entry.isEncrypted()) throw new SourceProblem('source-encrypted');
    if (!/\.(?:xml|rels)$/i.test(entry.fileName) || parts.has(entry.fileName)) continue;
    const part = await inflate(zip, entry, MOST_BYTES_UNPACKED - unpacked);
    unpacked += part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}

async function inflate(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > most) throw new SourceProblem('source-expands');
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) {
      stream.destroy();
      throw new SourceProblem('source-expands');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A part's text; an empty one where there is no such part. */
export function partText(parts: ZipParts, name: string): string {
  const part = parts.get(name);
  return part === undefined ? '' : xmlText(part);
}

function xmlText(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
