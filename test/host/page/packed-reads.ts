/** The result of reading a file: its bytes, or a file system's code. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly code: string };

/** Four bytes with the length of the header, the header as JSON (a size or a code for each file), then all bytes. */
export function packReads(results: readonly ReadResult[]): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify(results.map((result) => ('code' in result ? result.code : result.bytes.length))),
  );
  const parts = results.flatMap((result) => ('code' in result ? [] : result.bytes));
  const size = parts.reduce((sum, { length }) => sum + length, 4 + header.length);
  const packed = new Uint8Array(size);
  new DataView(packed.buffer).setUint32(0, header.length);
  packed.set(header, 4);
  let at = 4 + header.length;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** Takes apart what `packReads` has put together. */
export function unpackReads(packed: ArrayBuffer): ReadResult[] {
  const headerSize = new DataView(packed).getUint32(0);
  const header = new TextDecoder().decode(new Uint8Array(packed, 4, headerSize));
  let at = 4 + headerSize;
  return (JSON.parse(header) as (number | string)[]).map((held) => {
    if (typeof held === 'string') return { code: held };
    const bytes = new Uint8Array(packed.slice(at, at + held));
    at += held;
    return { bytes };
  });
}
