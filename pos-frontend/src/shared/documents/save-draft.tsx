import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { Progress } from '@/shared/api/write-once';
import { WriteNotice } from '@/shared/ui/write-notice';
import formClasses from './document-form.module.css';
import pageClasses from './document-page.module.css';
import type { Refusal } from './refusal';
import { useDocumentTexts } from './texts';

/** A draft that is saved, as `useSaveDraft` does it. */
interface Saving {
  save: { progress: Progress; error: ApiError | null; checkAgain: () => void };
  refusal: Refusal | null;
  theirs: unknown;
  takeTheirs: () => void;
  isSaved: boolean;
}

interface SaveNoticeProps {
  saving: Saving;
  /** Saves what is written here, whatever there is by now. */
  onMine: () => void;
}

/** What became of saving, and the choice where somebody else was first. */
export function SaveNotice({ saving, onMine }: SaveNoticeProps) {
  const text = useDocumentTexts();
  const { save, refusal, theirs } = saving;
  if (!theirs) {
    return <WriteNotice write={save}>{refusal && (refusal.rest ?? text('refused'))}</WriteNotice>;
  }
  return (
    <Alert
      role="alert"
      color="attention"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={text('stale')}
      mt={16}
    >
      <p className={pageClasses.said}>{text('staleBody')}</p>
      <div className={pageClasses.buttons}>
        <Button size="compact-sm" onClick={onMine}>
          {text('staleMine')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={saving.takeTheirs}>
          {text('staleTheirs')}
        </Button>
      </div>
    </Alert>
  );
}

interface DraftFootProps {
  saving: Saving;
  lineCount: number;
  onSave: () => void;
  /** What comes after saving. */
  next: string;
  /** What the lines come to. */
  children: ReactNode;
}

/** What it all comes to, and what to do next. */
export function DraftFoot({ saving, lineCount, onSave, next, children }: DraftFootProps) {
  const text = useDocumentTexts();
  const { progress } = saving.save;
  return (
    <footer className={formClasses.foot}>
      <div className={formClasses.summary}>
        <output>{text('summary', { count: lineCount })}</output>
        {children}
      </div>
      <div className={pageClasses.buttons}>
        <Button variant="default" disabled={progress !== 'idle' || saving.isSaved} onClick={onSave}>
          {text('save')}
        </Button>
        <Button
          type="submit"
          loading={progress === 'sending' || progress === 'checking'}
          disabled={progress === 'unknown'}
          aria-keyshortcuts="Control+Enter"
        >
          {next}
        </Button>
      </div>
    </footer>
  );
}
