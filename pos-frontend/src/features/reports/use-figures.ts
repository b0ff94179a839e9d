import { keepPreviousData } from '@tanstack/react-query';

/** Figures of today grow all day; those of closed days do not. Paused while the tab is hidden. */
const REFRESH_MS = 60_000;

export const FIGURES = {
  placeholderData: keepPreviousData,
  refetchInterval: REFRESH_MS,
  staleTime: 15_000,
};
