import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type DocumentKind, useDeleteDraft, type Versioned } from './document-kind';
import { StepDialog } from './step-dialog';
import { useDocumentTexts } from './texts';

interface DeleteDraftProps<Document extends Versioned, Request> {
  kind: DocumentKind<Document, Request>;
  document: Document;
  /** What it means. */
  body: string;
  toList: () => Promise<void>;
}

/** Takes a draft away, once that was said twice. */
export function DeleteDraft<Document extends Versioned, Request>(
  props: DeleteDraftProps<Document, Request>,
) {
  const text = useDocumentTexts();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="problem"
        size="compact-sm"
        leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
        onClick={() => setAsked(true)}
      >
        {text('delete')}
      </Button>
      {asked && <DeleteDialog {...props} onClose={() => setAsked(false)} />}
    </>
  );
}

interface DeleteDialogProps<Document extends Versioned, Request>
  extends DeleteDraftProps<Document, Request> {
  onClose: () => void;
}

function DeleteDialog<Document extends Versioned, Request>({
  kind,
  document: { id, number },
  body,
  toList,
  onClose,
}: DeleteDialogProps<Document, Request>) {
  const text = useDocumentTexts();
  const write = useDeleteDraft(kind, String(id), () => {
    notifications.show({ message: text('deleted', { number }) });
    return toList();
  });
  return (
    <StepDialog
      title={text('deleteTitle', { number })}
      confirm={text('delete')}
      keep={text('keep')}
      danger
      write={write}
      onConfirm={() => write.write(null)}
      onClose={onClose}
    >
      <p>{body}</p>
    </StepDialog>
  );
}
