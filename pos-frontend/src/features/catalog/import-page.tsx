import { Alert, Button, Select } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { catalogImportCreate } from '@/shared/api/generated/catalog';
import { ImportColumnFieldEnum } from '@/shared/api/generated/model/importColumnFieldEnum';
import type { ImportInputRequest } from '@/shared/api/generated/model/importInputRequest';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import { FileImportSteps } from '@/shared/files/file-import';
import type { FileChoices } from '@/shared/files/use-file-form';
import { useFileImport } from '@/shared/files/use-file-import';
import { useSession } from '@/shared/session/session';
import formClasses from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import classes from './catalog.module.css';
import { CatalogLink } from './catalog-link';
import { ImportPreview } from './import-preview';
import { useCatalogTexts } from './texts';
import { useMayEdit, useRefreshCatalog } from './use-catalog';

type ImportChoices = FileChoices & Pick<ImportInputRequest, 'profile' | 'store_id'>;

const PROFILES = ['auto', 'plain', 'shopify', 'open_source_pos', 'openboxes'] as const;

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
  const navigate = useNavigate();
  const { stores } = useSession();
  const { job: jobId } = useSearch({ from: '/shell/catalog/import' });
  const form = useFileImport<ImportChoices, ImportOutput>({
    name: 'catalog-import',
    send: catalogImportCreate,
    first: {},
    keep: ({ store_id }) => ({ store_id }),
    jobId,
    onJob: (job) => void navigate({ to: '/catalog/import', search: { job } }),
    onSuccess: () => void refresh(),
  });
  const { choices, change, preview } = form;
  return (
    <FileImportSteps
      form={form}
      lead={text('import.lead')}
      applying={(name) => text('import.importing', { name })}
      before={
        <Select
          label={text('import.profile')}
          description={preview.data?.profile_was_found ? text('import.found') : undefined}
          data={PROFILES.map((value) => ({ value, label: text(`import.profiles.${value}`) }))}
          value={choices.profile ?? preview.data?.profile ?? 'auto'}
          onChange={(value) => {
            const profile = PROFILES.find((known) => known === value);
            if (profile) change({ profile, mapping: {} });
          }}
          allowDeselect={false}
        />
      }
      after={
        <Select
          label={text('import.store')}
          description={text('import.storeHint')}
          placeholder={text('import.storeNone')}
          data={stores.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={choices.store_id === undefined ? null : String(choices.store_id)}
          onChange={(value) => change({ store_id: value === null ? undefined : Number(value) })}
          clearable
        />
      }
      fields={Object.values(ImportColumnFieldEnum).map((value) => ({
        value,
        label: text(`import.fields.${value}`),
      }))}
      renderPreview={(answer) => <ImportPreview answer={answer} />}
      fixFirst={text('import.fixFirst')}
      nothing={text('import.noProducts')}
      apply={() => text('import.apply')}
      renderDone={(answer) => <Done answer={answer} />}
    />
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
