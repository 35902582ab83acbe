import { features } from '../../features'
import { gather, type All } from '../../kernel/feature'

/** Every action the trail records, as a manager reads it (FEATURES B8): what each feature says it writes there. */
export const auditActionNames: All<typeof features, 'actions'> = gather(features, 'actions')

export type AuditAction = keyof typeof auditActionNames

export const auditActions = Object.keys(auditActionNames) as [AuditAction, ...AuditAction[]]

/** The words of an action; its own name where an older version recorded what this one no longer does. */
export function actionName(action: string): string {
  return auditActions.some((known) => known === action) ? auditActionNames[action as AuditAction] : action
}
