import { useJobsList } from '@/shared/api/generated/jobs';
import { hasEnded } from '@/shared/files/use-job';
import { Panel } from '@/shared/ui/board';
import boardClasses from '@/shared/ui/board.module.css';
import { Moment } from '@/shared/ui/values';
import { Download } from './export-job';
import { useReportTexts } from './texts';

/** As many as one may still be looking for. */
const RECENT = { kind: 'analytics.export', page_size: 5 };
const LOOK_EVERY_MS = 2_000;

/** The files of reports that were made in the background; nothing where there is none. */
export function RecentFiles() {
  const text = useReportTexts();
  const { data } = useJobsList(RECENT, {
    query: {
      refetchInterval: ({ state }) =>
        state.data?.results.every(hasEnded) === false ? LOOK_EVERY_MS : false,
    },
  });
  if (!data || data.results.length === 0) return null;
  return (
    <Panel title={text('file.yours')}>
      <table className={boardClasses.table} aria-label={text('file.yours')}>
        <tbody>
          {data.results.map((job) => (
            <tr key={job.id}>
              <th scope="row">{job.file_name}</th>
              <td>{text(`file.status.${job.status}`)}</td>
              <td>
                <Moment value={job.created_at} />
              </td>
              <td className={boardClasses.right}>
                {job.status === 'SUCCEEDED' && <Download job={job} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
