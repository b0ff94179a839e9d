import { Alert, Button, Checkbox } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMayAdjust } from '@/shared/actions/may-adjust';
import { inventoryAdjustmentsImportCreate } from '@/shared/api/generated/inventory-adjustments';
import { AdjustmentImportColumnFieldEnum } from '@/shared/api/generated/model/adjustmentImportColumnFieldEnum';
import type { AdjustmentImportOutput } from '@/shared/api/generated/model/adjustmentImportOutput';
import { FileColumns } from '@/shared/files/file-columns';
import { FileDrop } from '@/shared/files/file-drop';
import { FileReading } from '@/shared/files/file-reading';
import { JobFailed, JobProgress } from '@/shared/files/job-progress';
import { useFileImport } from '@/shared/files/use-file-import';
import { hasEnded } from '@/shared/files/use-job';
import { useSession } from '@/shared/session/session';
import { ErrorMessage, useErrorText } from '@/shared/ui/error-message';
import classes from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { WriteNotice } from '@/shared/ui/write-notice';
import { BulkDone } from './bulk-done';
import { BulkPreview } from './bulk-preview';
import { type BulkChoices, BulkTerms } from './bulk-terms';
import { useInventoryTexts } from './texts-bulk';
import { refreshInventory } from './use-stock-adjustments';

const USUAL_REASON = 'CORRECTION';

/** A file of changes or counted quantities: how it is read, what it would do, and then doing it. */
export function BulkPage() {
  const text = useInventoryTexts();
  const mayAdjust = useMayAdjust();
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <PageTitle className={classes.title}>{text('bulk.title')}</PageTitle>
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/inventory/adjust" {...props} />}
        >
          {text('bulk.back')}
        </Button>
      </header>
      {mayAdjust ? (
        <Bulk />
      ) : (
        <Message icon={IconLock} title={text('adjust.noStore')} body={text('adjust.noStoreBody')} />
      )}
    </div>
  );
}

function Bulk() {
  const text = useInventoryTexts();
  const describe = useErrorText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { stores } = useSession();
  const { job: jobId } = useSearch({ from: '/shell/inventory/adjust/file' });
  const [choices, setChoices] = useState<BulkChoices>(() => ({
    store_id: stores[0]?.id ?? 0,
    reason_code: USUAL_REASON,
  }));
  const goTo = (job: number | undefined) =>
    void navigate({ to: '/inventory/adjust/file', search: { job } });
  const { chosen, preview, shown, write, busy, job, choose, change, map, apply } = useFileImport<
    BulkChoices,
    AdjustmentImportOutput
  >({
    name: 'adjustment-import',
    send: inventoryAdjustmentsImportCreate,
    choices,
    onChoices: setChoices,
    jobId,
    onJob: goTo,
    onSuccess: () => void refreshInventory(queryClient),
  });
  const looking = chosen !== null && jobId === undefined;
  const fields = Object.values(AdjustmentImportColumnFieldEnum).map((value) => ({
    value,
    label: text(`bulk.fields.${value}`),
  }));

  return (
    <>
      <p className={classes.muted}>{text('bulk.lead')}</p>
      {jobId === undefined && <BulkTerms choices={choices} onChange={change} disabled={busy} />}
      <FileDrop
        name={chosen?.file.name ?? job.data?.file_name}
        reading={preview.isFetching}
        disabled={busy || (job.data !== undefined && !hasEnded(job.data))}
        onChoose={(file) => {
          setChoices(({ store_id, reason_code, note }) => ({ store_id, reason_code, note }));
          choose(file);
        }}
      />
      {jobId !== undefined && job.error && (
        <ErrorMessage error={job.error} onRetry={() => void job.refetch()} />
      )}
      {job.data && !hasEnded(job.data) && (
        <JobProgress job={job.data} label={text('bulk.applying', { name: job.data.file_name })} />
      )}
      {job.data?.status === 'FAILED' && <JobFailed job={job.data} onBack={() => goTo(undefined)} />}
      {job.data?.status === 'SUCCEEDED' && (
        <BulkDone answer={job.data.result as AdjustmentImportOutput | null} />
      )}
      {looking && preview.error && (
        <Alert role="alert" color="problem">
          {describe(preview.error)}
        </Alert>
      )}
      {looking && (
        <FileReading answer={preview.data} choices={choices} onChange={change} disabled={busy} />
      )}
      {looking && shown && (
        <>
          <FileColumns answer={shown} fields={fields} onMap={map} disabled={busy} />
          <BulkPreview answer={shown} />
          <WriteNotice write={write} />
          {shown.applied_before && (
            <Alert
              role="alert"
              color="attention"
              title={text('bulk.appliedBefore', { number: shown.applied_before.number })}
            >
              <Checkbox
                label={text('bulk.again')}
                checked={choices.force ?? false}
                onChange={(event) => change({ force: event.currentTarget.checked || undefined })}
                disabled={busy}
              />
            </Alert>
          )}
          <Foot
            answer={shown}
            waiting={preview.isFetching || busy}
            sending={write.progress === 'sending'}
            meant={!shown.applied_before || choices.force === true}
            onApply={() => apply()}
          />
        </>
      )}
    </>
  );
}

interface FootProps {
  answer: AdjustmentImportOutput;
  waiting: boolean;
  sending: boolean;
  /** Whoever applies a file twice has said that it is on purpose. */
  meant: boolean;
  onApply: () => void;
}

function Foot({ answer, waiting, sending, meant, onApply }: FootProps) {
  const text = useInventoryTexts();
  const wrong = answer.errors.length > 0 || answer.questions.length > 0;
  return (
    <div className={classes.actions}>
      {!answer.can_apply && (
        <span className={classes.muted}>{text(wrong ? 'bulk.fixFirst' : 'bulk.nothing')}</span>
      )}
      <Button disabled={!answer.can_apply || !meant || waiting} loading={sending} onClick={onApply}>
        {text('bulk.apply', { count: answer.counts.changed })}
      </Button>
    </div>
  );
}
