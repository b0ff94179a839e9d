import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PageTitle } from '@/shared/ui/page-title';
import { useAppTexts } from './texts';

/** Stands in for a page that threw; the shell around it goes on working. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const text = useAppTexts();
  const router = useRouter();
  return (
    <>
      <PageTitle className="visually-hidden">{text('errorTitle')}</PageTitle>
      <ErrorMessage
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}
