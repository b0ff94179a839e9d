/**
 * A random UUID. Browsers make one only where the page came by HTTPS or from this machine; a tablet
 * on the shop's plain HTTP has random bytes all the same.
 */
export function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  return uuidOf((crypto as Crypto).getRandomValues(new Uint8Array(16)));
}

/** Sixteen random bytes as a UUID of version 4. */
export function uuidOf(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number) => hex.slice(from, to).join('');
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
}
