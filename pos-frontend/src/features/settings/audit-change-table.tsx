import type { AuditRow } from '@/shared/api/generated/model/auditRow';
import classes from './audit.module.css';
import { changesOf, valueText } from './audit-diff';
import { useSettingsTexts } from './texts';
import { useAuditWords } from './use-audit-words';

/** Field by field what was there and what came; one column where there was nothing before. */
export function ChangeTable({ event }: { event: AuditRow }) {
  const text = useSettingsTexts();
  const { fieldText } = useAuditWords();
  const changes = changesOf(event);
  const words = { yes: text('audit.yes'), no: text('audit.no') };
  const compares = event.before !== null && event.after !== null;
  if (changes.length === 0) return <p className={classes.none}>{text('audit.noDiff')}</p>;
  return (
    <table className={classes.diff} aria-label={text('audit.diff')}>
      <thead>
        <tr>
          <th scope="col">{text('audit.field')}</th>
          {compares && <th scope="col">{text('audit.before')}</th>}
          <th scope="col">{text(compares ? 'audit.after' : 'audit.value')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldText(field)}</th>
            {compares && (
              <td>
                <Value tag="del" value={valueText(before, words)} />
              </td>
            )}
            <td>
              <Value
                tag={compares ? 'ins' : 'span'}
                value={valueText(event.after === null ? before : after, words)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ tag: Tag, value }: { tag: 'del' | 'ins' | 'span'; value: string | null }) {
  const text = useSettingsTexts();
  if (value === null) return <span className={classes.nothing}>{text('audit.nothing')}</span>;
  return <Tag className={classes[Tag]}>{value}</Tag>;
}
