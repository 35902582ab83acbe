import type { Preferences } from '#shared/store/settings/preferences'
import { currentApp, patchApp } from '../../app/use-app'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { notice } from '../../ui/dialog/notice'

/** Looks and sounds at once, then keeps it; puts it back when main refuses. Before somebody signed in it holds unkept. */
export async function savePreferences(before: Preferences, change: Partial<Preferences>): Promise<void> {
  const wanted = { ...before, ...change }
  patchApp({ preferences: wanted })
  if (currentApp()?.operator === null) return
  const reply = await call('settings.save-preferences', wanted)
  if (reply.ok) return patchApp({ preferences: reply.value })
  patchApp({ preferences: before })
  notice.error(messageFor(reply.error))
}
