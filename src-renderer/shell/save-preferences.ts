import type { Preferences } from '#shared/settings/preferences'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { notice } from '../ui/notice'
import { useAppStore } from './app-store'
import { patchApp } from './use-app'

/** Looks and sounds at once, then keeps it; puts it back when main refuses. Before somebody signed in it holds unkept. */
export async function savePreferences(before: Preferences, change: Partial<Preferences>): Promise<void> {
  const wanted = { ...before, ...change }
  patchApp({ preferences: wanted })
  if (useAppStore.getState().app?.operator === null) return
  const reply = await call('settings.save-preferences', wanted)
  if (reply.ok) return patchApp({ preferences: reply.value })
  patchApp({ preferences: before })
  notice.error(messageFor(reply.error))
}
