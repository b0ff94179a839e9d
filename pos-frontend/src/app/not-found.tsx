import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { useAppTexts } from './texts';

export function NotFound() {
  const text = useAppTexts();
  return (
    <>
      <PageTitle className="visually-hidden">{text('notFound.title')}</PageTitle>
      <Message
        icon={IconMapOff}
        title={text('notFound.title')}
        body={text('notFound.body')}
        action={
          <Button variant="default" component={Link} to="/">
            {text('notFound.action')}
          </Button>
        }
      />
    </>
  );
}
