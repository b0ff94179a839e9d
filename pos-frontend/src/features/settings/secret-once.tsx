import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';

interface SecretOnceProps {
  label: string;
  value: string;
}

/** What is shown this once, to be taken along. */
export function SecretOnce({ label, value }: SecretOnceProps) {
  const text = useSettingsTexts();
  return (
    <div>
      <code className={classes.secret} aria-label={label} role="group">
        {value}
      </code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button
            mt={8}
            variant="default"
            data-autofocus
            leftSection={
              copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
            }
            onClick={copy}
          >
            {copied ? text('form.copied') : text('form.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
