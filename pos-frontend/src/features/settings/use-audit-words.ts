import { useCallback } from 'react';
import type { AuditRow } from '@/shared/api/generated/model/auditRow';
import { useSettingsTexts } from './texts';
import { auditTexts } from './texts-audit.en';
import { humanized } from './words';

type Action = keyof typeof auditTexts.auditAction;
type ObjectType = keyof typeof auditTexts.auditObject;

export const ACTIONS = Object.keys(auditTexts.auditAction) as Action[];
export const OBJECT_TYPES = Object.keys(auditTexts.auditObject) as ObjectType[];

const ACTION_NAMES = new Set<string>(ACTIONS);
const OBJECT_NAMES = new Set<string>(OBJECT_TYPES);

function isAction(name: string): name is Action {
  return ACTION_NAMES.has(name);
}

function isObjectType(name: string): name is ObjectType {
  return OBJECT_NAMES.has(name);
}

/** The trail's names in words. What a newer server does and this page does not know keeps its own. */
export function useAuditWords() {
  const text = useSettingsTexts();
  return {
    actionText: useCallback(
      (action: string) => (isAction(action) ? text(`auditAction.${action}`) : humanized(action)),
      [text],
    ),
    objectText: useCallback(
      (type: string) => (isObjectType(type) ? text(`auditObject.${type}`) : humanized(type)),
      [text],
    ),
    fieldText: useCallback((field: string) => humanized(field.replace(/^is_|_id$/g, '')), []),
    personText: useCallback(
      ({ actor, channel }: AuditRow) =>
        actor?.name ?? text(channel === 'SYSTEM' ? 'audit.system' : 'audit.stranger'),
      [text],
    ),
  };
}
