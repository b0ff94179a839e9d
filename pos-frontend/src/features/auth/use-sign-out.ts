import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAuthLogoutCreate } from '@/shared/api/generated/auth';
import { endSession } from './session-query';
import { useAuthTexts } from './texts';

export function useSignOut(): () => void {
  const text = useAuthTexts();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const logout = useAuthLogoutCreate({
    mutation: {
      onSuccess: async () => {
        // First, since the sign-in page sends whoever still has a session back inside.
        endSession(queryClient);
        await navigate({ to: '/login' });
      },
      onError: () => notifications.show({ color: 'problem', message: text('signOutFailed') }),
    },
  });
  return () => logout.mutate();
}
