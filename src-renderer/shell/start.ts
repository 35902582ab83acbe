import type { DatabaseTrouble } from '#shared/store/backup/backup-operations'
import { refreshApp } from '../app/use-app'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/words/messages'
import { applySale } from '../selling/open-sale/use-sale'

/** How the till starts: ready to draw, its file being brought up to date, without a shop yet, with an unusable database, or without an answer. */
export type Start =
  | { readonly kind: 'ready' }
  | { readonly kind: 'upgrading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'trouble'; readonly trouble: DatabaseTrouble }
  | { readonly kind: 'failed'; readonly text: string }

/** One call when all is well; the database is asked about only when the first answer is missing. */
export async function startTill(): Promise<Start> {
  const state = await refreshApp()
  if (state.ok) {
    applySale(state.value.sale)
    return { kind: 'ready' }
  }
  const upgrade = await call('database.upgrade', {})
  if (upgrade.ok && upgrade.value !== null) return { kind: 'upgrading' }
  const trouble = await call('database.trouble', {})
  if (trouble.ok && trouble.value !== null) return { kind: 'trouble', trouble: trouble.value }
  const needed = await call('setup.needed', {})
  if (needed.ok && needed.value) return { kind: 'empty' }
  return { kind: 'failed', text: messageFor(trouble.ok ? state.error : trouble.error) }
}
