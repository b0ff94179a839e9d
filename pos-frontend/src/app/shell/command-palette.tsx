import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useAppTexts } from '../texts';
import { useCommands } from './commands';

export function openPalette(): void {
  spotlight.open();
}

/** Ctrl/Cmd+K, from anywhere, also while typing. */
export function CommandPalette() {
  const text = useAppTexts();
  const groups = useCommands();
  return (
    <Spotlight
      shortcut="mod + K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      highlightQuery
      limit={12}
      scrollable
      maxHeight={480}
      yOffset="12dvh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      nothingFound={text('palette.empty')}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.75} aria-hidden />,
        placeholder: text('palette.placeholder'),
        'aria-label': text('palette.placeholder'),
      }}
      actions={groups.map(({ group, commands }) => ({
        group,
        actions: commands.map(({ id, label, icon: Icon, run }) => ({
          id,
          label,
          leftSection: <Icon size={18} stroke={1.75} aria-hidden />,
          onClick: run,
        })),
      }))}
    />
  );
}
