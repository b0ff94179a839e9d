import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useAppTexts } from './texts';

/** What is said in passing. Its button has no word of its own, so it gets one for who cannot see it. */
export function Notices() {
  const label = useAppTexts()('notices.close');
  const theme = useMemo(
    () => ({
      components: {
        Notification: { defaultProps: { closeButtonProps: { 'aria-label': label } } },
      },
    }),
    [label],
  );
  return (
    <MantineThemeProvider theme={theme}>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  );
}
