import { Alert, Button, FileButton, Loader } from '@mantine/core';
import { IconFileImport, IconLock } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import { catalogImportCreate } from '@/shared/api/generated/catalog';
import type { ImportInputRequest } from '@/shared/api/generated/model/importInputRequest';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { useErrorText } from '@/shared/ui/error-message';
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
    <div className={classes.page}>
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

interface Chosen {
  /** Tells one choice of a file from the next, also of the same name. */
  at: number;
  file: File;
}

const NO_CHOICES: ImportChoices = {};

function Import() {
  const text = useCatalogTexts();
  const refresh = useRefreshCatalog();
  const describe = useErrorText();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [done, setDone] = useState<ImportOutput | null>(null);
  const { mapping, ...said } = choices;
  const settings = { ...said, ...(mapping && { mapping: JSON.stringify(mapping) }) };

  const preview = useQuery<ImportOutput, ApiError>({
    queryKey: ['catalog-import', chosen?.at, settings],
    queryFn: ({ signal }) =>
      catalogImportCreate(
        { file: chosen?.file ?? new Blob(), ...settings, dry_run: true },
        { signal },
      ),
    enabled: chosen !== null && done === null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const write = useWriteOnce<ImportInputRequest, ImportOutput>({
    send: (attempt) => catalogImportCreate(attempt.body, underKey(attempt)),
    onDone: (answer) => {
      setDone(answer);
      void refresh();
    },
  });
  const busy = write.progress !== 'idle';
  const shown = preview.error ? undefined : preview.data;

  function choose(file: File | null): void {
    if (!file) return;
    setChosen((before) => ({ at: (before?.at ?? 0) + 1, file }));
    setChoices(({ store_id }) => (store_id === undefined ? NO_CHOICES : { store_id }));
    setDone(null);
    write.forgetError();
  }

  return (
    <>
      <p className={classes.muted}>{text('import.lead')}</p>
      <div className={classes.header}>
        <FileButton onChange={choose} accept=".csv,.tsv,.txt,.xlsx" disabled={busy}>
          {(props) => (
            <Button
              {...props}
              variant={chosen ? 'default' : 'filled'}
              leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
            >
              {text(chosen ? 'import.another' : 'import.choose')}
            </Button>
          )}
        </FileButton>
        {chosen && <span>{chosen.file.name}</span>}
        {preview.isFetching && (
          <output className={classes.muted}>
            <Loader size={14} /> {text('import.reading')}
          </output>
        )}
      </div>
      {done && <Done answer={done} />}
      {chosen && !done && preview.error && (
        <Alert role="alert" color="problem">
          {describe(preview.error)}
        </Alert>
      )}
      {chosen && !done && (
        <ImportReading
          answer={preview.data}
          choices={choices}
          onChange={(patch) => setChoices((now) => ({ ...now, ...patch }))}
          disabled={busy}
        />
      )}
      {chosen && !done && shown && (
        <>
          <ImportColumns
            answer={shown}
            onMap={(column, field) =>
              setChoices((now) => ({ ...now, mapping: { ...now.mapping, [column]: field } }))
            }
            disabled={busy}
          />
          <ImportPreview answer={shown} />
          <WriteNotice write={write} />
          {busy && (
            <output>
              <Loader size={14} /> {text('import.applying', { count: shown.file.rows })}
            </output>
          )}
          <div className={classes.actions}>
            {!shown.can_apply && <span className={classes.muted}>{text('import.fixFirst')}</span>}
            <Button
              disabled={!shown.can_apply || preview.isFetching || busy}
              loading={write.progress === 'sending'}
              onClick={() => write.write({ file: chosen.file, ...settings, dry_run: false })}
            >
              {text('import.apply')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function Done({ answer: { counts, documents } }: { answer: ImportOutput }) {
  const text = useCatalogTexts();
  return (
    <Alert role="status" color="ok" title={text('import.doneTitle')}>
      <p>
        {text('import.done', {
          made: counts.new,
          changed: counts.changed,
          unchanged: counts.unchanged,
        })}{' '}
        {documents.length > 0 &&
          text('import.documents', { numbers: documents.map(({ number }) => number).join(', ') })}
      </p>
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
