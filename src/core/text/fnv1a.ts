/**
 * FNV-1a with 64 bits over UTF-16 units, low byte first (Fowler, Noll and Vo; RFC 9923; public domain). It guards
 * against accidents, not against people: nobody gains by forging it. 16 hexadecimal digits.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      // Times the prime 2^40 + 0x1b3, in halves of 32 bits; no product exceeds 2^53.
      const product = low * 0x1b3;
      high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
