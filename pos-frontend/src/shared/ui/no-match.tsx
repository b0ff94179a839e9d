import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { Message } from './message';
import { useUiTexts } from './texts';

interface NoMatchProps {
  body: string;
  onClear: () => void;
}

/** A list that its filters leave nothing of. */
export function NoMatch({ body, onClear }: NoMatchProps) {
  const text = useUiTexts();
  return (
    <Message
      icon={IconSearchOff}
      title={text('filter.noMatch')}
      body={body}
      action={
        <Button variant="default" onClick={onClear}>
          {text('filter.clear')}
        </Button>
      }
    />
  );
}
