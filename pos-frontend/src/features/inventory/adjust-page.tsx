import { Button } from '@mantine/core';
import { IconFileImport, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMayAdjust } from '@/shared/actions/may-adjust';
import classes from '@/shared/documents/document-form.module.css';
import bulk from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { AdjustDone } from './adjust-done';
import { AdjustForm } from './adjust-form';
import { useInventoryTexts } from './texts-adjust';
import { useAdjustmentDraft } from './use-adjustment-draft';

/** Stock set right by hand: one or many items of one store, as one document. */
export function AdjustPage() {
  const text = useInventoryTexts();
  const mayAdjust = useMayAdjust();
  return (
    <div className={classes.page}>
      <header className={`${classes.header} ${bulk.header}`}>
        <PageTitle className={`${classes.pageTitle} ${bulk.grow}`}>
          {text('adjust.title')}
        </PageTitle>
        {mayAdjust && (
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
            renderRoot={(props) => <Link to="/inventory/adjust/file" {...props} />}
          >
            {text('adjust.byFile')}
          </Button>
        )}
      </header>
      {mayAdjust ? (
        <Writing />
      ) : (
        <Message icon={IconLock} title={text('adjust.noStore')} body={text('adjust.noStoreBody')} />
      )}
    </div>
  );
}

function Writing() {
  const adjustment = useAdjustmentDraft();
  return (
    <>
      {adjustment.done && <AdjustDone posted={adjustment.done} onNew={adjustment.begin} />}
      <AdjustForm adjustment={adjustment} hidden={adjustment.done !== null} />
    </>
  );
}
