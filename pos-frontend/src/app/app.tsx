import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { endSession, isSignedIn } from '@/features/auth/session-query';
import { createQueryClient } from '@/shared/api/query-client';
import { Notices } from './notices';
import { createAppRouter } from './router';
import { cssVariablesResolver, theme } from './theme/theme';

const queryClient = createQueryClient(() => {
  // Before the sign-in a 401 is the answer to "who am I"; the routes deal with that one.
  if (!isSignedIn(queryClient)) return;
  endSession(queryClient);
  void router.navigate({
    to: '/login',
    search: { next: router.state.location.href, reason: 'expired' },
  });
});

const router = createAppRouter(queryClient);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notices />
      </QueryClientProvider>
    </MantineProvider>
  );
}
