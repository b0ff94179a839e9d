import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import viewClasses from './data-table/view-menu.module.css';
import { useUiTexts } from './texts';

interface ExportMenuProps {
  /** The address of the same list, all pages of it, as a file. */
  hrefOf: (format: 'csv' | 'xlsx') => string;
}

/** The filtered list as a file: plain links, so that the browser does the download. */
export function ExportMenu({ hrefOf }: ExportMenuProps) {
  const text = useUiTexts();
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          className={viewClasses.button}
          leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
        >
          {text('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={hrefOf('csv')} download>
          {text('export.csv')}
        </Menu.Item>
        <Menu.Item component="a" href={hrefOf('xlsx')} download>
          {text('export.xlsx')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
