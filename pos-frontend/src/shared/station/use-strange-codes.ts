import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { z } from 'zod';
import { catalogVariantsLookupRetrieve } from '@/shared/api/generated/catalog';
import { useKept } from '@/shared/documents/kept';
import { newId } from '@/shared/lib/new-id';
import { whyLost } from '@/shared/scan/use-lost-codes';

/** A scan that counted nothing, and why; kept until somebody has seen to it. */
const strangeSchema = z.object({
  id: z.string(),
  code: z.string(),
  why: z.enum(['unknown', 'strange', 'failed']),
  product: z.string(),
});

type StrangeCode = z.infer<typeof strangeSchema>;

const STALE_MS = 60_000;

/** Codes that are on none of the lines that are worked on: what they are instead, kept for this tab. */
export function useStrangeCodes(place: string) {
  const queryClient = useQueryClient();
  const [strange, setStrange, forget] = useKept<StrangeCode[]>(
    place,
    z.array(strangeSchema),
    () => [],
    (now) => now.length === 0,
  );
  const add = useCallback(
    async (code: string): Promise<void> => {
      const found = await whatIs(code);
      setStrange((earlier) => [...earlier, { id: newId(), code, ...found }]);

      async function whatIs(given: string): Promise<Pick<StrangeCode, 'why' | 'product'>> {
        try {
          const item = await queryClient.fetchQuery({
            queryKey: ['variant-of-code', given],
            queryFn: ({ signal }) => catalogVariantsLookupRetrieve({ code: given }, { signal }),
            staleTime: STALE_MS,
            networkMode: 'always',
          });
          return { why: 'strange', product: `${item.product_name} ${item.name}`.trim() };
        } catch (error) {
          return { why: whyLost(error), product: '' };
        }
      }
    },
    [queryClient, setStrange],
  );
  return {
    strange,
    add,
    dismiss: (id: string) => setStrange((earlier) => earlier.filter((one) => one.id !== id)),
    forget: () => {
      forget();
      setStrange([]);
    },
  };
}
