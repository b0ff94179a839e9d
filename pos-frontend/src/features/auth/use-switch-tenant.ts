import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAuthSwitchTenantCreate } from '@/shared/api/generated/auth';
import { startSession } from './session-query';
import { useAuthTexts } from './texts';

export function useSwitchTenant(): (tenantId: number) => void {
  const text = useAuthTexts();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const change = useAuthSwitchTenantCreate({
    mutation: {
      onSuccess: async (me) => {
        startSession(queryClient, me);
        // Ids in the present URL belong to the tenant that was left.
        await navigate({ to: '/' });
      },
      onError: () => notifications.show({ color: 'problem', message: text('switchFailed') }),
    },
  });
  return (tenantId) => change.mutate({ data: { tenant_id: tenantId } });
}
