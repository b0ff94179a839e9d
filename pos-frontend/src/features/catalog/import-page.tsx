import { Alert, Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { catalogImportCreate } from '@/shared/api/generated/catalog';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import { FileDrop } from '@/shared/files/file-drop';
import { JobFailed, JobProgress } from '@/shared/files/job-progress';
import { useFileImport } from '@/shared/files/use-file-import';
import { hasEnded } from '@/shared/files/use-job';
import { ErrorMessage, useErrorText } from '@/shared/ui/error-message';
import formClasses from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './catalog.module.css';
import { CatalogLink } from './catalog-link';
import { ImportColumns } from './import-columns';
import { ImportPreview } from './import-preview';
import { type ImportChoices, ImportReading } from './import-reading';
import { useCatalogTexts } from './texts';
import { useMayEdit, useRefreshCatalog } from './use-catalog';

/** A file of products: how it is read, what it would do, and then doing it. */
export function ImportPage() {
  const text = useCatalogTexts();
  const mayEdit = useMayEdit();
  return (
    <div className={formClasses.page}>
      <header className={classes.header}>
        <CatalogLink />
        <PageTitle className={classes.title}>{text('import.title')}</PageTitle>
      </header>
      {mayEdit ? (
        <Import />
      ) : (
        <Message icon={IconLock} title={text('import.title')} body={text('product.readOnly')} />
      )}
    </div>
  );
}

function Import() {
  const text = useCatalogTexts();
  const refresh = useRefreshCatalog();
  const describe = useErrorText();
  const navigate = useNavigate();
  const { job: jobId } = useSearch({ from: '/shell/catalog/import' });
  const [choices, setChoices] = useState<ImportChoices>({});
  const { chosen, preview, shown, write, busy, job, choose, change, map, apply } = useFileImport<
    ImportChoices,
    ImportOutput
  >({
    name: 'catalog-import',
    send: catalogImportCreate,
    choices,
    onChoices: setChoices,
    jobId,
    onJob: (id) => void navigate({ to: '/catalog/import', search: { job: id } }),
    onSuccess: () => void refresh(),
  });
  const looking = chosen !== null && jobId === undefined;

  return (
    <>
      <p className={formClasses.muted}>{text('import.lead')}</p>
      <FileDrop
        name={chosen?.file.name ?? job.data?.file_name}
        reading={preview.isFetching}
        disabled={busy || (job.data !== undefined && !hasEnded(job.data))}
        onChoose={(file) => {
          setChoices(({ store_id }) => (store_id === undefined ? {} : { store_id }));
          choose(file);
        }}
      />
      {jobId !== undefined && job.error && (
        <ErrorMessage error={job.error} onRetry={() => void job.refetch()} />
      )}
      {job.data && !hasEnded(job.data) && (
        <JobProgress
          job={job.data}
          label={text('import.importing', { name: job.data.file_name })}
        />
      )}
      {job.data?.status === 'FAILED' && (
        <JobFailed
          job={job.data}
          onBack={() => void navigate({ to: '/catalog/import', search: { job: undefined } })}
        />
      )}
      {job.data?.status === 'SUCCEEDED' && <Done answer={job.data.result as ImportOutput | null} />}
      {looking && preview.error && (
        <Alert role="alert" color="problem">
          {describe(preview.error)}
        </Alert>
      )}
      {looking && (
        <ImportReading answer={preview.data} choices={choices} onChange={change} disabled={busy} />
      )}
      {looking && shown && (
        <>
          <ImportColumns answer={shown} onMap={map} disabled={busy} />
          <ImportPreview answer={shown} />
          <WriteNotice write={write} />
          <div className={classes.actions}>
            {!shown.can_apply && (
              <span className={formClasses.muted}>{text('import.fixFirst')}</span>
            )}
            <Button
              disabled={!shown.can_apply || preview.isFetching || busy}
              loading={write.progress === 'sending'}
              onClick={() => apply()}
            >
              {text('import.apply')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Null: it is so long ago that the numbers are no longer kept. */
function Done({ answer }: { answer: ImportOutput | null }) {
  const text = useCatalogTexts();
  const documents = answer?.documents ?? [];
  return (
    <Alert role="status" color="ok" title={text('import.doneTitle')}>
      {answer && (
        <p>
          {text('import.done', {
            made: answer.counts.new,
            changed: answer.counts.changed,
            unchanged: answer.counts.unchanged,
          })}{' '}
          {documents.length > 0 &&
            text('import.documents', { numbers: documents.map(({ number }) => number).join(', ') })}
        </p>
      )}
      <div className={classes.header}>
        <Button component={Link} to="/catalog" size="compact-sm">
          {text('import.toCatalog')}
        </Button>
        {documents.length > 0 && (
          <Button component={Link} to="/inventory/stock" variant="default" size="compact-sm">
            {text('import.toStock')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
