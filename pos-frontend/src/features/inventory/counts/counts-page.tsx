import { IconClipboardList } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CountRow } from '@/shared/api/generated/model/countRow';
import { usePagedSearch } from '@/shared/lib/list-search';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { ExportMenu } from '@/shared/ui/export-menu';
import { Message } from '@/shared/ui/message';
import { NewLink } from '@/shared/ui/new-link';
import { PagedList } from '@/shared/ui/paged-list';
import { useCountColumns } from './counts-columns';
import { CountsFilters } from './counts-filters';
import { countsSearchSchema } from './counts-search';
import { CountsUnderWay } from './counts-under-way';
import { LastAccuracy } from './last-accuracy';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';
import { exportHref, useCounts } from './use-counts';

/** What is being counted, and what was found when it was. */
export function CountsPage() {
  const text = useCountTexts();
  const navigate = useNavigate();
  const list = usePagedSearch(countsSearchSchema);
  const { search, isNarrowed } = list;
  const counts = useCounts(search);
  const open = useCallback(
    ({ id }: CountRow) =>
      void navigate({ to: '/inventory/counts/$countId', params: { countId: String(id) } }),
    [navigate],
  );
  return (
    <PagedList
      title={text('title')}
      label={text('table')}
      list={list}
      query={counts}
      columns={useCountColumns()}
      filters={<CountsFilters list={list} />}
      note={<Freshness query={counts} />}
      tools={<ExportMenu hrefOf={(format) => exportHref(search, format)} />}
      action={<NewCount keyed />}
      before={
        !isNarrowed && (
          <>
            <CountsUnderWay />
            <LastAccuracy />
          </>
        )
      }
      noMatch={text('noMatchBody')}
      empty={
        <Message
          icon={IconClipboardList}
          title={text('emptyTitle')}
          body={text('emptyBody')}
          action={<NewCount />}
        />
      }
      onOpen={open}
    />
  );
}

/** Not there for whom it is not. */
function NewCount({ keyed = false }: { keyed?: boolean }) {
  const text = useCountTexts();
  if (!useMayCount()()) return null;
  return <NewLink to="/inventory/counts/new" label={text('new')} keyed={keyed} />;
}
