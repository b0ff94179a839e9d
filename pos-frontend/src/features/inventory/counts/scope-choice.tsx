import {
  type Icon,
  IconBuildingStore,
  IconCategory,
  IconCircleX,
  IconLayoutGrid,
} from '@tabler/icons-react';
import type { ScopeEnum } from '@/shared/api/generated/model/scopeEnum';
import classes from './counts.module.css';
import { SCOPES } from './counts-search';
import { useCountTexts } from './texts';

const ICONS: Record<ScopeEnum, Icon> = {
  FULL_STORE: IconBuildingStore,
  ZONE: IconLayoutGrid,
  CATEGORY: IconCategory,
};

interface ScopeChoiceProps {
  value: ScopeEnum | null;
  onChange: (scope: ScopeEnum) => void;
  /** The whole store is being counted already. */
  fullBlocked: boolean;
  error: string | null;
}

/** What is to be counted, as large choices. */
export function ScopeChoice({ value, onChange, fullBlocked, error }: ScopeChoiceProps) {
  const text = useCountTexts();
  return (
    <fieldset className={classes.scopes} aria-describedby={error ? 'count-scope-error' : undefined}>
      <legend>{text('form.scope')}</legend>
      <div className={classes.choices}>
        {SCOPES.map((scope) => {
          const ScopeIcon = ICONS[scope];
          const disabled = scope === 'FULL_STORE' && fullBlocked;
          return (
            <label key={scope} className={classes.choice}>
              <input
                type="radio"
                name="count-scope"
                value={scope}
                checked={value === scope && !disabled}
                disabled={disabled}
                aria-labelledby={`count-scope-${scope}-name`}
                aria-describedby={`count-scope-${scope}`}
                onChange={() => onChange(scope)}
              />
              <ScopeIcon size={24} stroke={1.5} aria-hidden />
              <span>
                <strong id={`count-scope-${scope}-name`}>{text(`scope.${scope}`)}</strong>
                <span id={`count-scope-${scope}`} className={classes.about}>
                  {text(`form.about.${scope}`)}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      {error && (
        <p id="count-scope-error" className={classes.error} role="alert">
          <IconCircleX size={14} stroke={2} aria-hidden /> {error}
        </p>
      )}
    </fieldset>
  );
}
