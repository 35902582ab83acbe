import type { Instant } from '#shared/kernel/ids'
import { useAppStore } from './app-store'

/** When the open till was opened; null while none is. */
export function tillOpenedAt(): Instant | null {
  return useAppStore.getState().app?.till?.openedAt ?? null
}
