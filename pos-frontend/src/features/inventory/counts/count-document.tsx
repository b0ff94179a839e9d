import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { useSession } from '@/shared/session/session';
import { CountActions } from './count-actions';
import { CountFacts } from './count-facts';
import { CountHeading } from './count-heading';
import { CountProgress } from './count-progress';
import { CountViews } from './count-views';
import { type CountSearch, countSearchSchema, UNDER_WAY } from './counts-search';
import { LineDrawer } from './line-drawer';
import { LinesView } from './lines-view';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';
import { UncountedView } from './uncounted-view';
import { UnknownView } from './unknown-view';
import { useStoreName } from './use-counts';
import { VarianceView } from './variance-view';

/** What is counted, how far it has come, and what was found. */
export function CountDocument({ count }: { count: CountOutput }) {
  const { show: view, page, line } = countSearchSchema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const update = useCallback(
    (patch: Partial<CountSearch>, { replace = false } = {}) =>
      void navigate({
        to: '.',
        search: ((current: object) => ({ ...current, ...patch })) as never,
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  const first = count.blind ? 'lines' : 'variance';
  const shown = view === undefined || (view === 'variance' && count.blind) ? first : view;
  const toPage = (next: number) => update({ page: next > 1 ? next : undefined });
  const open = (variantId: number) => update({ line: variantId });
  return (
    <div className={formClasses.page}>
      <CountHeading count={count}>
        <CountActions count={count} />
      </CountHeading>
      <div className={formClasses.fields}>
        <Hints count={count} />
        <div className={pageClasses.document}>
          <CountFacts count={count} />
          <CountProgress count={count} />
        </div>
        <CountViews count={count} shown={shown} />
        {shown === 'variance' && <VarianceView count={count} onOpen={open} />}
        {shown === 'lines' && <LinesView count={count} page={page} onPage={toPage} onOpen={open} />}
        {shown === 'uncounted' && <UncountedView count={count} page={page} onPage={toPage} />}
        {shown === 'unknown' && <UnknownView count={count} />}
      </div>
      <LineDrawer
        count={count}
        variantId={line}
        onClose={() => update({ line: undefined }, { replace: true })}
      />
    </div>
  );
}

/** Why the next step is not offered, and why figures are not shown. */
function Hints({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const { permissions } = useSession();
  const mayCount = useMayCount();
  const store = useStoreName()(count);
  if (!UNDER_WAY.includes(count.status)) return null;
  if (!permissions.includes('stock.count')) {
    return <p className={pageClasses.hint}>{text('document.mayNot')}</p>;
  }
  if (!mayCount(count.store_id)) {
    return <p className={pageClasses.hint}>{text('document.notYours', { store })}</p>;
  }
  return count.blind && <p className={pageClasses.hint}>{text('document.blind')}</p>;
}
