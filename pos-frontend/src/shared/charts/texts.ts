import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import type { ChartPoint } from './points';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    charts: typeof en;
  }
}

registerTexts('charts', { en });

export function useChartTexts() {
  return useTranslation('charts').t;
}

/** What a point is called where it is read: one that is not over says so. */
export function usePointName(): (point: Pick<ChartPoint, 'name' | 'isSoFar'>) => string {
  const text = useChartTexts();
  return useCallback(({ name, isSoFar }) => (isSoFar ? text('soFarOf', { name }) : name), [text]);
}
