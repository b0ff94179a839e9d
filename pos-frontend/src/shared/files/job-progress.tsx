import { Alert, Button } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import type { JobOutput } from '@/shared/api/generated/model/jobOutput';
import { useFormats } from '@/shared/session/session';
import formClasses from '@/shared/ui/form-page.module.css';
import classes from './files.module.css';
import { RowErrors } from './row-errors';
import { useFilesTexts } from './texts';
import { wrongRowsOf } from './use-job';

/** How far a job is: count, time left, and that one may leave. */
export function JobProgress({ job, label }: { job: JobOutput; label: string }) {
  const text = useFilesTexts();
  const { locale } = useFormats();
  const { progress, total, eta_s: left } = job;
  const done = total ? (100 * progress) / total : 0;
  const numbers = new Intl.NumberFormat(locale);
  return (
    <section className={classes.job} aria-label={label}>
      <strong>{label}</strong>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={total ? Math.floor(done) : undefined}
        className={classes.bar}
      >
        <div className={classes.filled} style={{ width: `${done}%` }} />
      </div>
      <div className={classes.count}>
        <span>
          {total
            ? text('job.progress', {
                done: numbers.format(progress),
                total: numbers.format(total),
              })
            : text(job.status === 'QUEUED' ? 'job.waiting' : 'job.starting')}
        </span>
        {left !== null && (
          <span>{left > 0 ? text('job.left', { count: left }) : text('job.finishing')}</span>
        )}
      </div>
      <p className={formClasses.muted}>{text('job.goesOn')}</p>
    </section>
  );
}

/** Why it failed, and where. */
export function JobFailed({ job, onBack }: { job: JobOutput; onBack: () => void }) {
  const text = useFilesTexts();
  const rows = wrongRowsOf(job);
  const others = job.errors.length > rows.length;
  return (
    <section className={classes.section}>
      <Alert
        role="alert"
        color="problem"
        icon={<IconCircleX size={18} aria-hidden />}
        title={text('job.failed')}
      >
        {job.problem?.detail}
        {others &&
          job.errors
            .filter(({ attr }) => !attr.startsWith('rows.'))
            .map(({ attr, detail }) =>
              detail === job.problem?.detail ? null : <p key={attr}>{detail}</p>,
            )}
      </Alert>
      {rows.length > 0 && <RowErrors errors={rows} />}
      <div>
        <Button variant="default" onClick={onBack}>
          {text('job.back')}
        </Button>
      </div>
    </section>
  );
}
