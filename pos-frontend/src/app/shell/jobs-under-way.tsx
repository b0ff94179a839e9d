import { Button, Loader } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useJobsList } from '@/shared/api/generated/jobs';
import { useSession } from '@/shared/session/session';
import { useAppTexts } from '../texts';

const LOOK_EVERY_MS = 2_000;

/** Where each kind of work shows how far it is. */
const PAGES: Record<string, LinkProps['to']> = {
  'analytics.export': '/reports',
  'catalog.import': '/catalog/import',
  'inventory.adjust': '/inventory/adjust/file',
};

/** One's own long work, wherever in the app one is by now. It is asked for again only while there is some. */
export function JobsUnderWay() {
  const text = useAppTexts();
  const { id: me } = useSession();
  const { data } = useJobsList(
    { unfinished: true, page_size: 20 },
    {
      query: {
        refetchInterval: ({ state }) => (state.data?.results.length ? LOOK_EVERY_MS : false),
      },
    },
  );
  const job = data?.results.find(({ actor, kind }) => actor.id === me && kind in PAGES);
  if (!job) return null;
  const percent = job.total ? Math.floor((100 * job.progress) / job.total) : 0;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Loader size={14} aria-hidden />}
      maw={260}
      renderRoot={(props) => <Link to={PAGES[job.kind]} search={{ job: job.id }} {...props} />}
    >
      {text('jobs.percent', { name: job.file_name, percent })}
    </Button>
  );
}
