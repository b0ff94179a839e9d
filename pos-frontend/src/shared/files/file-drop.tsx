import { Button, FileButton, Loader } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import formClasses from '@/shared/ui/form-page.module.css';
import classes from './files.module.css';
import { useFilesTexts } from './texts';

interface FileDropProps {
  /** What was chosen, to be shown. */
  name: string | undefined;
  reading: boolean;
  disabled: boolean;
  onChoose: (file: File) => void;
}

/** A table as a file: chosen by the button, or dropped. */
export function FileDrop({ name, reading, disabled, onChoose }: FileDropProps) {
  const text = useFilesTexts();
  const [over, setOver] = useState(false);

  function take(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !disabled) onChoose(file);
  }

  return (
    // Dropping is a second way for who has a mouse; the button is everybody's.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={`${classes.drop} ${over ? classes.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <FileButton
        onChange={(file) => file && onChoose(file)}
        accept=".csv,.tsv,.txt,.xlsx"
        disabled={disabled}
      >
        {(props) => (
          <Button
            {...props}
            variant={name ? 'default' : 'filled'}
            leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
          >
            {text(name ? 'another' : 'choose')}
          </Button>
        )}
      </FileButton>
      {name ? <span>{name}</span> : <span className={formClasses.muted}>{text('drop')}</span>}
      {reading && (
        <output className={formClasses.muted}>
          <Loader size={14} /> {text('reading')}
        </output>
      )}
    </div>
  );
}
