import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useAppTexts } from '../texts';
import classes from './shell.module.css';

export function ConnectionBanner() {
  const text = useAppTexts();
  const { online } = useNetwork();
  if (online) return null;
  return (
    <output className={classes.banner}>
      <IconCloudOff size={16} aria-hidden />
      {text('offline')}
    </output>
  );
}
