/**
 * FNV-1a with 32 bits over bytes (Fowler, Noll and Vo; RFC 9923; public domain): quick enough for megabytes at every
 * start. It guards against accidents: one changed byte always changes it.
 */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
