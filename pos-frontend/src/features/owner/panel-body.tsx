import { Button } from '@mantine/core';
import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useErrorText } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import classes from './owner.module.css';

/** Of a panel that has only words to say. */
const LEAST_HEIGHT = 160;

interface Answer<Data> {
  data: Data | undefined;
  error: unknown;
  isPlaceholderData: boolean;
  refetch: () => unknown;
}

interface PanelBodyProps<Data> {
  query: Answer<Data>;
  /** Of what will be there, so that nothing jumps when it comes. */
  height: number;
  children: (data: Data) => ReactNode;
}

/** What one panel asked for: still to come, failed, or there. Its failure stays its own. */
export function PanelBody<Data>({ query, height, children }: PanelBodyProps<Data>) {
  const ui = useUiTexts();
  const { data, error, isPlaceholderData, refetch } = query;
  if (data === undefined && error) {
    return <PanelError error={error} height={height} onRetry={refetch} />;
  }
  if (data === undefined) {
    return (
      <output className={classes.skeleton} style={{ height }}>
        <span className="visually-hidden">{ui('status.loading')}</span>
      </output>
    );
  }
  return (
    <CatchBoundary getResetKey={() => String(isPlaceholderData)} errorComponent={BrokenPanel}>
      <div aria-busy={isPlaceholderData} className={classes.body}>
        {children(data)}
      </div>
    </CatchBoundary>
  );
}

/** What came could not be shown. */
function BrokenPanel({ error, reset }: ErrorComponentProps) {
  return <PanelError error={error} height={LEAST_HEIGHT} onRetry={reset} />;
}

interface PanelErrorProps {
  error: unknown;
  height: number;
  onRetry: () => unknown;
}

function PanelError({ error, height, onRetry }: PanelErrorProps) {
  const ui = useUiTexts();
  const describe = useErrorText();
  return (
    <div
      role="alert"
      className={classes.failed}
      style={{ minHeight: Math.min(height, LEAST_HEIGHT) }}
    >
      <p>{describe(error)}</p>
      <Button variant="default" size="compact-sm" onClick={() => onRetry()}>
        {ui('error.retry')}
      </Button>
    </div>
  );
}
