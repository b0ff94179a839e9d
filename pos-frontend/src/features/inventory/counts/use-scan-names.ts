import type { KeptScan, Ware } from './scan-store';
import { useScanTexts } from './scan-texts';

export function nameOf(
  { variantId, code }: Pick<KeptScan, 'variantId' | 'code'>,
  wares: ReadonlyMap<number, Ware>,
): string {
  const ware = variantId === null ? undefined : wares.get(variantId);
  return ware ? `${ware.product} ${ware.variant}`.trim() : (code ?? '');
}

export function useZoneName(): (zone: string) => string {
  const text = useScanTexts();
  return (zone) => (zone === '' ? text('zone.none') : zone);
}
