import type { ReactNode } from 'react';
import { ErrorMessage } from '@/shared/ui/error-message';
import formClasses from '@/shared/ui/form-page.module.css';
import { FileDrop } from './file-drop';
import { FileLook, type FileLookProps } from './file-look';
import { JobFailed, JobProgress } from './job-progress';
import type { FileAnswer, FileChoices } from './use-file-form';
import type { FileImport } from './use-file-import';
import { hasEnded } from './use-job';

interface FileImportStepsProps<Choices extends FileChoices, Output>
  extends FileLookProps<Choices, Output> {
  form: FileImport<Choices, Output>;
  /** What kind of file is wanted. */
  lead: string;
  /** What is said before any file is chosen. */
  terms?: ReactNode;
  /** What the job is called while it goes on. */
  applying: (name: string) => string;
  /** What came of it; null: so long ago that it is no longer kept. */
  renderDone: (answer: Output | null) => ReactNode;
}

/** From a file to what came of it: chosen, looked at, applied as a job, done. */
export function FileImportSteps<Choices extends FileChoices, Output extends FileAnswer>({
  lead,
  terms,
  applying,
  renderDone,
  ...look
}: FileImportStepsProps<Choices, Output>) {
  const { file, preview, busy, choose, jobId, job, leaveJob } = look.form;
  const { data: work } = job;
  return (
    <>
      <p className={formClasses.muted}>{lead}</p>
      {jobId === undefined && terms}
      <FileDrop
        name={file?.name ?? work?.file_name}
        reading={preview.isFetching}
        disabled={busy || (work !== undefined && !hasEnded(work))}
        onChoose={choose}
      />
      {jobId !== undefined && job.error && (
        <ErrorMessage error={job.error} onRetry={() => void job.refetch()} />
      )}
      {work && !hasEnded(work) && <JobProgress job={work} label={applying(work.file_name)} />}
      {work?.status === 'FAILED' && <JobFailed job={work} onBack={leaveJob} />}
      {work?.status === 'SUCCEEDED' && renderDone(work.result as Output | null)}
      {file !== null && jobId === undefined && <FileLook {...look} />}
    </>
  );
}
