import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PageTitle } from '@/shared/ui/page-title';
import { useUiTexts } from '@/shared/ui/texts';
import { BackToCounts } from './back-to-counts';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { useMayCount } from './may-count';
import { SheetIn } from './sheet-in';
import { SheetOut } from './sheet-out';
import { useCountTexts } from './texts';
import { useCount, useStoreName } from './use-counts';

/** The sheet of a count: taken along, filled in, and brought back. */
export function SheetPage() {
  const ui = useUiTexts();
  const text = useCountTexts();
  const id = Number(useParams({ strict: false }).countId);
  const { data: count, error, refetch } = useCount(id);
  if (count) return <Sheet key={count.id} count={count} />;
  return (
    <div className={formClasses.page}>
      <header className={formClasses.header}>
        <BackToCounts />
        <PageTitle className={formClasses.pageTitle}>{text('title')}</PageTitle>
      </header>
      {error ? (
        <ErrorMessage error={error} onRetry={() => void refetch()} />
      ) : (
        <output className={formClasses.fields}>{ui('status.loading')}</output>
      )}
    </div>
  );
}

function Sheet({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const { number } = count;
  return (
    <div className={formClasses.page}>
      <header className={formClasses.header}>
        <Link
          to="/inventory/counts/$countId"
          params={{ countId: String(count.id) }}
          className={pageClasses.back}
        >
          <IconArrowLeft size={16} stroke={1.75} aria-hidden />
          {text('sheet.back', { number })}
        </Link>
        <PageTitle className={formClasses.pageTitle}>{text('sheet.title', { number })}</PageTitle>
      </header>
      <div className={`${formClasses.fields} ${classes.sheets}`}>
        <SheetOut count={count} />
        <Back count={count} />
      </div>
    </div>
  );
}

/** Only what is still being counted takes a sheet, from people of the store. */
function Back({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const store = useStoreName()(count);
  const mayCount = useMayCount();
  if (UNDER_WAY.includes(count.status) && mayCount(count.store_id))
    return <SheetIn count={count} />;
  const status = text(`status.${count.status}`).toLowerCase();
  return (
    <p className={pageClasses.hint}>
      {UNDER_WAY.includes(count.status)
        ? text('document.notYours', { store })
        : text('sheet.closed', { number: count.number, status })}
    </p>
  );
}
