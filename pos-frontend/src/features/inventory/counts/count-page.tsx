import { useParams } from '@tanstack/react-router';
import formClasses from '@/shared/documents/document-form.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PageTitle } from '@/shared/ui/page-title';
import { useUiTexts } from '@/shared/ui/texts';
import { BackToCounts } from './back-to-counts';
import { CountDocument } from './count-document';
import { useCountTexts } from './texts';
import { useCount } from './use-counts';

/** One count: how far it has come, and what it found. */
export function CountPage() {
  const ui = useUiTexts();
  const text = useCountTexts();
  const id = Number(useParams({ strict: false }).countId);
  const { data: count, error, refetch } = useCount(id);
  if (count) return <CountDocument key={count.id} count={count} />;
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
