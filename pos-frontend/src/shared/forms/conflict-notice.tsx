import { Alert, Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useFormTexts } from './texts';

interface ConflictNoticeProps {
  /** What the fields are called that somebody else changed. */
  fields: string[];
  onTake: () => void;
}

export function ConflictNotice({ fields, onTake }: ConflictNoticeProps) {
  const text = useFormTexts();
  return (
    <Alert
      role="alert"
      color="attention"
      icon={<IconUsers size={18} aria-hidden />}
      title={text('conflict.title')}
    >
      {fields.length > 0
        ? text('conflict.fields', { fields: fields.join(', ') })
        : text('conflict.none')}{' '}
      <Button variant="default" size="compact-sm" onClick={onTake}>
        {text('conflict.take')}
      </Button>
    </Alert>
  );
}
