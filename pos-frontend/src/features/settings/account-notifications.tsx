import { NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { DigestEnum } from '@/shared/api/generated/model/digestEnum';
import type { NotificationsOutput } from '@/shared/api/generated/model/notificationsOutput';
import {
  getUsersMeNotificationsQueryKey,
  usersMeNotificationsChoose,
  useUsersMeNotifications,
} from '@/shared/api/generated/users';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { Section } from './settings-page';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

const CHOICES = [DigestEnum.DAILY, DigestEnum.WEEKLY, DigestEnum.NONE];

/** Which mails the shop sends to whoever is signed in. */
export function AccountNotifications() {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  const chosen = useUsersMeNotifications();
  return (
    <Section title={text('mails.title')} hint={text('mails.hint')}>
      {chosen.data && <LowStockMail chosen={chosen.data} />}
      {!chosen.data && chosen.error && (
        <ErrorMessage error={chosen.error} onRetry={() => void chosen.refetch()} />
      )}
      {chosen.isPending && <output>{ui('status.loading')}</output>}
    </Section>
  );
}

/** Kept as soon as it is chosen; until the answer is there the box shows what holds. */
function LowStockMail({ chosen }: { chosen: NotificationsOutput }) {
  const text = useSettingsTexts();
  const queryClient = useQueryClient();
  const save = useSave({
    send: usersMeNotificationsChoose,
    refresh: [],
    fields: ['low_stock_digest'],
    done: text('mails.kept'),
    onDone: (now) => queryClient.setQueryData(getUsersMeNotificationsQueryKey(), now),
  });
  const { fields, rest } = save.refusal;
  return (
    <NativeSelect
      label={text('mails.lowStock')}
      description={text('mails.about', { email: chosen.email })}
      value={chosen.low_stock_digest}
      data={CHOICES.map((value) => ({ value, label: text(`mails.often.${value}`) }))}
      error={fields.low_stock_digest ?? rest}
      onChange={(event) => {
        const wanted = CHOICES.find((choice) => choice === event.currentTarget.value);
        if (wanted) save.run({ low_stock_digest: wanted });
      }}
    />
  );
}
