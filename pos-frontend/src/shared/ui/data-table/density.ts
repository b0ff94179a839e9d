import { useLocalStorage } from '@mantine/hooks';

export type Density = 'comfortable' | 'compact';

/** A habit of the reader's rather than of a link, so it is kept on the device and not in the URL. */
export function useDensity() {
  return useLocalStorage<Density>({
    key: 'onhand-density',
    defaultValue: 'comfortable',
    getInitialValueInEffect: false,
  });
}
