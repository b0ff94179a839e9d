/** `over_receipt_tolerance` → `Over receipt tolerance`: what has no words of its own yet. */
export function humanized(name: string): string {
  const words = name
    .replaceAll(/[_.-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
