import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { leavePlace } from '../shell/use-place'
import { patchApp } from '../shell/use-app'
import { notice } from '../ui/notice'
import { withdrawRequest } from './approval-store'

/** “Trocar operador”: the sign-in screen comes back; the till and the open sale stay as they are. */
export async function signOut(): Promise<void> {
  const reply = await call('access.sign-out', {})
  if (reply.ok) {
    withdrawRequest()
    leavePlace()
    patchApp({ operator: null })
  } else notice.error(messageFor(reply.error))
}
