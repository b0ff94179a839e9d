import { Alert, Button, Checkbox } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { PriceListImportColumnFieldEnum } from '@/shared/api/generated/model/priceListImportColumnFieldEnum';
import type { PriceListImportOutput } from '@/shared/api/generated/model/priceListImportOutput';
import { purchasingVendorsItemsImport } from '@/shared/api/generated/purchasing-vendors';
import { FileColumns } from '@/shared/files/file-columns';
import { FileDrop } from '@/shared/files/file-drop';
import { type FileChoices, FileReading } from '@/shared/files/file-reading';
import { JobFailed, JobProgress } from '@/shared/files/job-progress';
import { jobSearchSchema } from '@/shared/files/job-search';
import { useFileImport } from '@/shared/files/use-file-import';
import { hasEnded } from '@/shared/files/use-job';
import { ErrorMessage, useErrorText } from '@/shared/ui/error-message';
import classes from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { WriteNotice } from '@/shared/ui/write-notice';
import { PriceListPreview } from './price-list-preview';
import { usePurchasingTexts } from './texts';
import { useMayEditVendors, useRefreshVendors, useVendor } from './use-vendors';

type PriceListChoices = FileChoices & { force?: boolean | undefined };

/** A vendor's price list: how it is read, what it would change, and then doing it. */
export function PriceListPage() {
  const text = usePurchasingTexts();
  const { vendorId = '' } = useParams({ strict: false });
  const mayEdit = useMayEditVendors();
  const { data: vendor, error, refetch } = useVendor(vendorId);
  const title = vendor ? text('prices.title', { name: vendor.name }) : text('prices.titleNone');
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <PageTitle className={classes.title}>{title}</PageTitle>
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link to="/purchasing/vendors/$vendorId" params={{ vendorId }} {...props} />
          )}
        >
          {text('prices.back')}
        </Button>
      </header>
      {!mayEdit && <Message icon={IconLock} title={title} body={text('vendor.readOnly')} />}
      {mayEdit && error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {mayEdit && vendor && <PriceList key={vendorId} vendorId={vendorId} />}
    </div>
  );
}

function PriceList({ vendorId }: { vendorId: string }) {
  const text = usePurchasingTexts();
  const describe = useErrorText();
  const navigate = useNavigate();
  const refresh = useRefreshVendors();
  const { job: jobId } = jobSearchSchema.parse(useSearch({ strict: false }));
  const [choices, setChoices] = useState<PriceListChoices>({});
  const goTo = (job: number | undefined) =>
    void navigate({
      to: '/purchasing/vendors/$vendorId/prices',
      params: { vendorId },
      search: { job },
    });
  const { chosen, preview, shown, write, busy, job, choose, change, map, apply } = useFileImport<
    PriceListChoices,
    PriceListImportOutput
  >({
    name: `price-list-${vendorId}`,
    send: ({ force, ...body }, init) =>
      purchasingVendorsItemsImport(vendorId, { ...body, ...(force && { force }) }, init),
    choices,
    onChoices: setChoices,
    jobId,
    onJob: goTo,
    onSuccess: () => void refresh(),
  });
  const looking = chosen !== null && jobId === undefined;
  const fields = Object.values(PriceListImportColumnFieldEnum).map((value) => ({
    value,
    label: text(`prices.fields.${value}`),
  }));
  return (
    <>
      <p className={classes.muted}>{text('prices.lead')}</p>
      <FileDrop
        name={chosen?.file.name ?? job.data?.file_name}
        reading={preview.isFetching}
        disabled={busy || (job.data !== undefined && !hasEnded(job.data))}
        onChoose={(file) => {
          setChoices({});
          choose(file);
        }}
      />
      {jobId !== undefined && job.error && (
        <ErrorMessage error={job.error} onRetry={() => void job.refetch()} />
      )}
      {job.data && !hasEnded(job.data) && (
        <JobProgress job={job.data} label={text('prices.applying', { name: job.data.file_name })} />
      )}
      {job.data?.status === 'FAILED' && <JobFailed job={job.data} onBack={() => goTo(undefined)} />}
      {job.data?.status === 'SUCCEEDED' && (
        <Done vendorId={vendorId} answer={job.data.result as PriceListImportOutput | null} />
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
          <PriceListPreview answer={shown} />
          <WriteNotice write={write} />
          {shown.applied_before && (
            <Alert
              role="alert"
              color="attention"
              title={text('prices.appliedBefore', { name: shown.applied_before.file_name })}
            >
              <Checkbox
                label={text('prices.again')}
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
  answer: PriceListImportOutput;
  waiting: boolean;
  sending: boolean;
  /** Whoever applies a file twice has said that it is on purpose. */
  meant: boolean;
  onApply: () => void;
}

function Foot({ answer, waiting, sending, meant, onApply }: FootProps) {
  const text = usePurchasingTexts();
  const { counts } = answer;
  const wrong = answer.errors.length > 0 || answer.questions.length > 0;
  return (
    <div className={classes.actions}>
      {!answer.can_apply && (
        <span className={classes.muted}>{text(wrong ? 'prices.fixFirst' : 'prices.nothing')}</span>
      )}
      <Button disabled={!answer.can_apply || !meant || waiting} loading={sending} onClick={onApply}>
        {text('prices.apply', { count: counts.added + counts.changed })}
      </Button>
    </div>
  );
}

interface DoneProps {
  vendorId: string;
  /** Null: it is so long ago that the numbers are no longer kept. */
  answer: PriceListImportOutput | null;
}

function Done({ vendorId, answer }: DoneProps) {
  const text = usePurchasingTexts();
  return (
    <Alert role="status" color="ok" title={text('prices.doneTitle')}>
      {answer && <p>{text('prices.done', { ...answer.counts })}</p>}
      <Button
        size="compact-sm"
        renderRoot={(props) => (
          <Link to="/purchasing/vendors/$vendorId" params={{ vendorId }} {...props} />
        )}
      >
        {text('prices.toVendor')}
      </Button>
    </Alert>
  );
}
