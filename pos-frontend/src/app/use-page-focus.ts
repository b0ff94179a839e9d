import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After a navigation the focus stands on the new page's heading; otherwise it would stay on a link
 * that may be gone. The first page is left alone, as is a change of filters within one page, and
 * whoever was quicker than the rendering and is already in a field of the new page.
 */
export function usePageFocus(): void {
  const router = useRouter();
  useEffect(() => {
    let left: Element | null = null;
    const stops = [
      router.subscribe('onBeforeNavigate', () => {
        left = document.activeElement;
      }),
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const now = document.activeElement;
        if (now !== left && now !== document.body) return;
        if (now?.closest('[data-autofocus], [role="dialog"]')) return;
        document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [router]);
}
