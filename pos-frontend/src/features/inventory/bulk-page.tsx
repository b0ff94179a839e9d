import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMayAdjust } from '@/shared/actions/may-adjust';
import { inventoryAdjustmentsImportCreate } from '@/shared/api/generated/inventory-adjustments';
import { AdjustmentImportColumnFieldEnum } from '@/shared/api/generated/model/adjustmentImportColumnFieldEnum';
import type { AdjustmentImportOutput } from '@/shared/api/generated/model/adjustmentImportOutput';
import { FileImportSteps } from '@/shared/files/file-import';
import { useFileImport } from '@/shared/files/use-file-import';
import { useSession } from '@/shared/session/session';
import classes from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
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
        <Link to="/inventory/adjust" className={classes.back}>
          <IconArrowLeft size={16} stroke={1.75} aria-hidden />
          {text('bulk.back')}
        </Link>
        <PageTitle className={classes.title}>{text('bulk.title')}</PageTitle>
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
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { stores } = useSession();
  const { job: jobId } = useSearch({ from: '/shell/inventory/adjust/file' });
  const form = useFileImport<BulkChoices, AdjustmentImportOutput>({
    name: 'adjustment-import',
    send: inventoryAdjustmentsImportCreate,
    first: { store_id: stores[0]?.id ?? 0, reason_code: USUAL_REASON },
    keep: ({ store_id, reason_code, note }) => ({ store_id, reason_code, note }),
    jobId,
    onJob: (job) => void navigate({ to: '/inventory/adjust/file', search: { job } }),
    onSuccess: () => void refreshInventory(queryClient),
  });
  return (
    <FileImportSteps
      form={form}
      lead={text('bulk.lead')}
      terms={<BulkTerms choices={form.choices} onChange={form.change} disabled={form.busy} />}
      applying={(name) => text('bulk.applying', { name })}
      fields={Object.values(AdjustmentImportColumnFieldEnum).map((value) => ({
        value,
        label: text(`bulk.fields.${value}`),
      }))}
      renderPreview={(answer) => <BulkPreview answer={answer} />}
      appliedBefore={({ applied_before: before }) =>
        before ? text('bulk.appliedBefore', { number: before.number }) : undefined
      }
      fixFirst={text('bulk.fixFirst')}
      nothing={text('bulk.nothing')}
      apply={({ counts }) => text('bulk.apply', { count: counts.changed })}
      renderDone={(answer) => <BulkDone answer={answer} />}
    />
  );
}
