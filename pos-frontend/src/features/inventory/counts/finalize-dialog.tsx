import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { inventoryCountsFinalizeCreate } from '@/shared/api/generated/inventory-counts';
import type { CountFinalizeInputRequest } from '@/shared/api/generated/model/countFinalizeInputRequest';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { Variance } from '@/shared/api/generated/model/variance';
import { underKey } from '@/shared/api/write-once';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { AcceptLines } from './accept-lines';
import classes from './counts.module.css';
import { NO_YES, needsYes, planOf, requestOf, type Yes, zeroOf } from './finalize-plan';
import { FinalizeSummary } from './finalize-summary';
import { useMaySayYes } from './may-count';
import { useCountTexts } from './texts';
import { useCountStep, useVariance } from './use-counts';
import { ZeroUncounted } from './zero-uncounted';

interface FinalizeDialogProps {
  count: CountOutput;
  onClose: () => void;
}

/** What will be posted, what is left out and why, and what only a manager can say yes to. */
export function FinalizeDialog({ count, onClose }: FinalizeDialogProps) {
  if (count.progress.unknown_open > 0) return <Unsettled count={count} onClose={onClose} />;
  if (count.blind) return <Blind count={count} onClose={onClose} />;
  return <Open count={count} onClose={onClose} />;
}

function useFinalize(count: CountOutput, onClose: () => void) {
  const text = useCountTexts();
  return useCountStep<CountFinalizeInputRequest>({
    send: (attempt) =>
      inventoryCountsFinalizeCreate(String(count.id), attempt.body, underKey(attempt)),
    onDone: ({ number, lines_posted }) => {
      notifications.show({
        message: text('finalizing.done', { number, count: lines_posted ?? 0 }),
      });
      onClose();
    },
  });
}

interface FrameProps extends FinalizeDialogProps {
  write: ReturnType<typeof useFinalize>;
  disabled?: boolean;
  wide?: boolean;
  onConfirm: () => void;
  children: ReactNode;
}

function Frame({ count, write, onClose, children, ...props }: FrameProps) {
  const text = useCountTexts();
  return (
    <StepDialog
      title={text('finalizing.title', { number: count.number })}
      confirm={text('finalizing.confirm')}
      keep={text('finalizing.keep')}
      write={write}
      onClose={onClose}
      {...props}
    >
      <div className={classes.finalizing}>
        <p className={pageClasses.hint}>{text('finalizing.body')}</p>
        {children}
      </div>
    </StepDialog>
  );
}

/** Codes that nobody knows stand in the way. */
function Unsettled({ count, onClose }: FinalizeDialogProps) {
  const text = useCountTexts();
  const write = useFinalize(count, onClose);
  return (
    <Frame count={count} onClose={onClose} write={write} disabled onConfirm={onClose}>
      <Alert
        color="attention"
        icon={<IconAlertTriangle size={18} aria-hidden />}
        title={text('finalizing.unknown', { count: count.progress.unknown_open })}
      >
        {text('finalizing.unknownBody')}{' '}
        <Link
          to="/inventory/counts/$countId"
          params={{ countId: String(count.id) }}
          search={{ show: 'unknown' }}
          resetScroll={false}
          className={classes.inText}
          onClick={onClose}
        >
          {text('finalizing.unknownOpen')}
        </Link>
      </Alert>
    </Frame>
  );
}

/** Who counts blind is told what happens, but no figure that is expected. */
function Blind({ count, onClose }: FinalizeDialogProps) {
  const text = useCountTexts();
  const write = useFinalize(count, onClose);
  const { seen_count: seen, uncounted_count: rest } = count.progress;
  return (
    <Frame count={count} onClose={onClose} write={write} onConfirm={() => write.write({})}>
      <Alert
        color="attention"
        icon={<IconEyeOff size={18} aria-hidden />}
        title={text('finalizing.blind')}
      >
        {text('finalizing.blindBody')}
      </Alert>
      <ul className={classes.plan} aria-label={text('finalizing.summary')}>
        <li>{text('finalizing.blindLines', { count: seen })}</li>
        {rest > 0 && <li>{text('finalizing.stays', { count: rest })}</li>}
      </ul>
    </Frame>
  );
}

function Open({ count, onClose }: FinalizeDialogProps) {
  const ui = useUiTexts();
  const write = useFinalize(count, onClose);
  const { data, error, refetch } = useVariance(count);
  const [yes, setYes] = useState<Yes>(NO_YES);
  if (!data) {
    return (
      <Frame count={count} onClose={onClose} write={write} disabled onConfirm={onClose} wide>
        {error ? (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        ) : (
          <output className={classes.muted}>{ui('status.loading')}</output>
        )}
      </Frame>
    );
  }
  const { lines, uncounted_count: uncounted } = data;
  return (
    <Frame
      count={count}
      onClose={onClose}
      write={write}
      wide
      disabled={zeroOf(yes.zero, uncounted) === 'wrong'}
      onConfirm={() => write.write(requestOf(lines, yes, uncounted))}
    >
      <FinalizeSummary
        count={count}
        plan={planOf(lines, yes)}
        uncounted={uncounted}
        zeroed={zeroOf(yes.zero, uncounted) === 'right'}
      />
      <Asking
        count={count}
        variance={data}
        yes={yes}
        onChange={(patch) => {
          setYes((now) => ({ ...now, ...patch }));
          write.forgetError();
        }}
      />
    </Frame>
  );
}

interface AskingProps {
  count: CountOutput;
  variance: Variance;
  yes: Yes;
  onChange: (patch: Partial<Yes>) => void;
}

function Asking({ count, variance: { lines, uncounted_count }, yes, onChange }: AskingProps) {
  const text = useCountTexts();
  const maySayYes = useMaySayYes();
  const asking = lines.filter(needsYes);
  const zeroable = count.scope !== 'ZONE' && uncounted_count > 0;
  if (asking.length === 0 && !zeroable) return null;
  if (!maySayYes) {
    return (
      <Alert
        color="attention"
        icon={<IconAlertTriangle size={18} aria-hidden />}
        title={text('finalizing.manager')}
      >
        {text('finalizing.managerBody')}
      </Alert>
    );
  }
  return (
    <>
      <AcceptLines
        which="moved"
        count={count}
        lines={asking.filter((line) => line.moved_during_count)}
        accepted={yes.moved}
        onChange={(moved) => onChange({ moved })}
      />
      <AcceptLines
        which="elsewhere"
        count={count}
        lines={asking.filter((line) => line.seen_elsewhere)}
        accepted={yes.elsewhere}
        onChange={(elsewhere) => onChange({ elsewhere })}
      />
      {zeroable && (
        <ZeroUncounted
          uncounted={uncounted_count}
          typed={yes.zero}
          onChange={(zero) => onChange({ zero })}
        />
      )}
    </>
  );
}
