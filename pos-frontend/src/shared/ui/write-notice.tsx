import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconProgress } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { Progress } from '@/shared/api/write-once';
import { useErrorText } from './error-message';
import { useUiTexts } from './texts';

interface WriteNoticeProps {
  write: { progress: Progress; error: ApiError | null; checkAgain: () => void };
  /** What was refused, where the page knows it better than the server's words. */
  children?: ReactNode;
}

/** How a write goes where it does not simply succeed: being checked, open, or refused. */
export function WriteNotice({
  write: { progress, error, checkAgain },
  children,
}: WriteNoticeProps) {
  const text = useUiTexts();
  const describe = useErrorText();
  if (progress === 'checking') {
    return (
      <Alert role="status" color="motion" icon={<IconProgress size={18} aria-hidden />} mt={16}>
        {text('write.checking')}
      </Alert>
    );
  }
  if (progress === 'unknown') {
    return (
      <Alert
        role="alert"
        color="attention"
        icon={<IconAlertTriangle size={18} aria-hidden />}
        title={text('write.unknownTitle')}
        mt={16}
      >
        {text('write.unknown')}{' '}
        <Button variant="default" size="compact-sm" onClick={checkAgain}>
          {text('write.checkAgain')}
        </Button>
      </Alert>
    );
  }
  if (!error) return null;
  return (
    <Alert role="alert" color="problem" icon={<IconCircleX size={18} aria-hidden />} mt={16}>
      {children ?? describe(error)}
    </Alert>
  );
}
