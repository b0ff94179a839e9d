/** How much of it is done, from 0 to 100 and never 100 before it is all. */
export function shareOf(done: number, total: number): number {
  if (total === 0) return 0;
  return Math.floor((100 * Math.min(done, total)) / total);
}
