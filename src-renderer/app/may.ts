import type { Permission } from '#shared/store/access/permissions'
import type { AppState } from '#shared/store/app/app-operations'
import { useApp } from './use-app'

/** Whether the operator may do this, if need be with a supervisor's approval. Main decides; screens only hide. */
export function may({ operator }: Pick<AppState, 'operator'>, permission: Permission): boolean {
  return operator !== null && operator.levels[permission] !== 'deny'
}

export function useMay(permission: Permission): boolean {
  return useApp((app) => may(app, permission))
}
