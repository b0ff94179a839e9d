import type { KeptScan, Ware } from './scan-store';
import { nameOf } from './use-scan-names';

/** A spreadsheet would run a text that begins like a formula. */
const FORMULA = /^\s*[=+\-@\t\r]/;

function cell(words: string): string {
  const harmless = FORMULA.test(words) ? `'${words}` : words;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** What a count did not take any more, for a spreadsheet. */
export function leftOverCsv(
  scans: readonly KeptScan[],
  wares: ReadonlyMap<number, Ware>,
  heads: readonly string[],
  kindOf: (kind: KeptScan['kind']) => string,
): string {
  const rows = scans.map((scan) => {
    const ware = scan.variantId === null ? undefined : wares.get(scan.variantId);
    const code = scan.code ?? ware?.sku ?? '';
    const words = [nameOf(scan, wares), code, scan.zone].map(cell);
    return [...words, scan.qty, cell(kindOf(scan.kind)), new Date(scan.at).toISOString()].join(',');
  });
  return `${[heads.map(cell).join(','), ...rows].join('\r\n')}\r\n`;
}
