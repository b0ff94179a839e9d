import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import viewClasses from './data-table/view-menu.module.css';
import { useUiTexts } from './texts';

type FileFormat = 'csv' | 'xlsx';

interface ExportMenuProps {
  /** The address of the same list, all pages of it, as a file. */
  hrefOf: (format: FileFormat) => string;
  /** Makes the file while the reader does something else; left out where lists are short. */
  onBackground?: ((format: FileFormat) => void) | undefined;
  /** Too long to wait for: only in the background. */
  long?: boolean;
}

/** The filtered list as a file: plain links, so that the browser does the download. */
export function ExportMenu({ hrefOf, onBackground, long = false }: ExportMenuProps) {
  const text = useUiTexts();
  return (
    <Menu position="bottom-end" width={onBackground ? 260 : 200}>
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
        {!long && (
          <>
            <Menu.Item component="a" href={hrefOf('csv')} download>
              {text('export.csv')}
            </Menu.Item>
            <Menu.Item component="a" href={hrefOf('xlsx')} download>
              {text('export.xlsx')}
            </Menu.Item>
          </>
        )}
        {onBackground && (
          <>
            <Menu.Label>{text(long ? 'export.long' : 'export.background')}</Menu.Label>
            <Menu.Item onClick={() => onBackground('csv')}>{text('export.makeCsv')}</Menu.Item>
            <Menu.Item onClick={() => onBackground('xlsx')}>{text('export.makeXlsx')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
