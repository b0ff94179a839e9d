import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getInventoryCountsExportUrl } from '@/shared/api/generated/inventory-counts';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import pageClasses from '@/shared/documents/document-page.module.css';
import classes from './counts.module.css';
import { useCountTexts } from './texts';

const FORMATS = ['csv', 'xlsx'] as const;

/** The sheet as a file: blind for counting, with what is expected for looking over. */
export function SheetOut({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const kinds = count.blind ? (['blind'] as const) : (['blind', 'open'] as const);
  return (
    <section className={classes.sheet} aria-label={text('sheet.out')}>
      <h2>{text('sheet.out')}</h2>
      <p className={pageClasses.hint}>{text('sheet.outBody')}</p>
      <div className={classes.kinds}>
        {kinds.map((kind) => (
          <div key={kind}>
            <h3>{text(`sheet.${kind}`)}</h3>
            <p className={pageClasses.hint}>{text(`sheet.${kind}Body`)}</p>
            <div className={classes.tools}>
              {FORMATS.map((format) => (
                <Button
                  key={format}
                  component="a"
                  download
                  href={getInventoryCountsExportUrl(String(count.id), {
                    format,
                    blind: kind === 'blind',
                  })}
                  variant="default"
                  size="compact-sm"
                  leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
                  aria-label={text(`sheet.${format}Of`, { which: text(`sheet.${kind}`) })}
                >
                  {text(`sheet.${format}`)}
                </Button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
