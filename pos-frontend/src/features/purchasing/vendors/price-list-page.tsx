import { Alert, Button } from '@mantine/core';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PriceListImportColumnFieldEnum } from '@/shared/api/generated/model/priceListImportColumnFieldEnum';
import type { PriceListImportOutput } from '@/shared/api/generated/model/priceListImportOutput';
import { purchasingVendorsItemsImport } from '@/shared/api/generated/purchasing-vendors';
import { FileImportSteps } from '@/shared/files/file-import';
import { jobSearchSchema } from '@/shared/files/job-search';
import type { FileChoices } from '@/shared/files/use-file-form';
import { useFileImport } from '@/shared/files/use-file-import';
import { ErrorMessage } from '@/shared/ui/error-message';
import classes from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { PriceListPreview } from './price-list-preview';
import { usePurchasingTexts } from './texts';
import { useMayEditVendors, useRefreshVendors, useVendor } from './use-vendors';

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
        <Link to="/purchasing/vendors/$vendorId" params={{ vendorId }} className={classes.back}>
          <IconArrowLeft size={16} stroke={1.75} aria-hidden />
          {text('prices.back')}
        </Link>
        <PageTitle className={classes.title}>{title}</PageTitle>
      </header>
      {!mayEdit && <Message icon={IconLock} title={title} body={text('vendor.readOnly')} />}
      {mayEdit && error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {mayEdit && vendor && <PriceList key={vendorId} vendorId={vendorId} />}
    </div>
  );
}

function PriceList({ vendorId }: { vendorId: string }) {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const refresh = useRefreshVendors();
  const { job: jobId } = jobSearchSchema.parse(useSearch({ strict: false }));
  const form = useFileImport<FileChoices, PriceListImportOutput>({
    name: `price-list-${vendorId}`,
    send: (body, init) => purchasingVendorsItemsImport(vendorId, body, init),
    first: {},
    keep: () => ({}),
    jobId,
    onJob: (job) =>
      void navigate({
        to: '/purchasing/vendors/$vendorId/prices',
        params: { vendorId },
        search: { job },
      }),
    onSuccess: () => void refresh(),
  });
  return (
    <FileImportSteps
      form={form}
      lead={text('prices.lead')}
      applying={(name) => text('prices.applying', { name })}
      fields={Object.values(PriceListImportColumnFieldEnum).map((value) => ({
        value,
        label: text(`prices.fields.${value}`),
      }))}
      renderPreview={(answer) => <PriceListPreview answer={answer} />}
      appliedBefore={({ applied_before: before }) =>
        before ? text('prices.appliedBefore', { name: before.file_name }) : undefined
      }
      fixFirst={text('prices.fixFirst')}
      nothing={text('prices.nothing')}
      apply={({ counts }) => text('prices.apply', { count: counts.added + counts.changed })}
      renderDone={(answer) => <Done vendorId={vendorId} answer={answer} />}
    />
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
