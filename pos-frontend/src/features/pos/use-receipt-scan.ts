import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import { getPosSaleLookupQueryOptions } from '@/shared/api/generated/pos';
import { play } from '@/shared/scan/sounds';
import { useScanTexts } from '@/shared/scan/texts';
import { whyLost } from '@/shared/scan/use-lost-codes';
import { useScanner } from '@/shared/scan/use-scanner';
import { usePosTexts } from './texts';

/** A scanned receipt opens its sale. */
export function useReceiptScan(onFound: (sale: SaleOutput) => void): void {
  const text = usePosTexts();
  const scan = useScanTexts();
  const queryClient = useQueryClient();
  useScanner(async (number) => {
    try {
      const sale = await queryClient.fetchQuery(getPosSaleLookupQueryOptions({ number }));
      play('ok');
      onFound(sale);
    } catch (error) {
      play('unknown');
      notifications.show(
        whyLost(error) === 'unknown'
          ? { color: 'problem', message: text('sales.unknownReceipt', { code: number }) }
          : { color: 'attention', message: scan('lost.failed', { code: number }) },
      );
    }
  });
}
