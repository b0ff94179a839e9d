import { Button, CopyButton } from '@mantine/core';
import { IconCloudOff, IconMoodSad } from '@tabler/icons-react';
import { ApiError } from '@/shared/api/api-error';
import { Message } from './message';
import classes from './message.module.css';
import { useUiTexts } from './texts';

/** A chunk that a newer deployment has replaced fails to load with one of these, by browser. */
const MISSING_CHUNK = /dynamically imported module|importing a module script|module script failed/i;

export function useErrorText() {
  const text = useUiTexts();
  return (error: unknown): string => {
    if (error instanceof ApiError) {
      if (error.isNetworkError) return text('error.offline');
      if (error.status === 403) return text('error.forbidden');
      if (error.status === 404) return text('error.notFound');
      if (error.status === 429) return text('error.tooMany', { count: error.retryAfter ?? 30 });
      if (error.status >= 500) return text('error.server');
      return error.detail || text('error.server');
    }
    if (error instanceof Error && MISSING_CHUNK.test(error.message))
      return text('error.newVersion');
    return text('error.unexpected');
  };
}

interface ErrorMessageProps {
  error: unknown;
  onRetry: () => void;
}

/** A failure in the user's words, with the request's id for whoever has to look it up. */
export function ErrorMessage({ error, onRetry }: ErrorMessageProps) {
  const text = useUiTexts();
  const describe = useErrorText();
  const requestId = error instanceof ApiError ? error.requestId : null;
  const offline = error instanceof ApiError && error.isNetworkError;
  const stale = error instanceof Error && MISSING_CHUNK.test(error.message);
  return (
    <Message
      role="alert"
      icon={offline ? IconCloudOff : IconMoodSad}
      title={text('error.title')}
      body={describe(error)}
      action={
        <Button variant="default" onClick={stale ? () => window.location.reload() : onRetry}>
          {stale ? text('error.reload') : text('error.retry')}
        </Button>
      }
    >
      {requestId && (
        <div className={classes.reference}>
          {text('error.reference')} <code>{requestId}</code>
          <CopyButton value={requestId}>
            {({ copied, copy }) => (
              <Button variant="subtle" size="compact-xs" onClick={copy}>
                {copied ? text('error.copied') : text('error.copyReference')}
              </Button>
            )}
          </CopyButton>
        </div>
      )}
    </Message>
  );
}
