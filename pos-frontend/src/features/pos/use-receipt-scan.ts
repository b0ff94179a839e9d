import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '@/shared/api/api-error';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import { getPosSaleLookupQueryOptions } from '@/shared/api/generated/pos';
import { play } from '@/shared/scan/sounds';
import { useScanner } from '@/shared/scan/use-scanner';
import { usePosTexts } from './texts';

/** A scanned receipt opens its sale. */
export function useReceiptScan(onFound: (sale: SaleOutput) => void): void {
  const text = usePosTexts();
  const queryClient = useQueryClient();
  useScanner(async (number) => {
    try {
      const sale = await queryClient.fetchQuery(getPosSaleLookupQueryOptions({ number }));
      play('ok');
      onFound(sale);
    } catch (error) {
      play('unknown');
      const unknown = error instanceof ApiError && [400, 404].includes(error.status);
      notifications.show({
        color: unknown ? 'problem' : 'attention',
        message: text(unknown ? 'sales.unknownReceipt' : 'lost.failed', { code: number }),
      });
    }
  });
}
