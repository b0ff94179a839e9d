import { Outlet } from '@tanstack/react-router';
import { usePageFocus } from './use-page-focus';

export function Root() {
  usePageFocus();
  return <Outlet />;
}
