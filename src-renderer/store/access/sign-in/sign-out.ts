import { patchApp } from '../../../app/use-app'
import { forgetAnswers } from '../../../ipc/answers'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { leavePlace } from '../../../shell/places/use-place'
import { notice } from '../../../ui/dialog/notice'
import { withdrawRequest } from '../approval/approval-store'

/** “Trocar operador”: the sign-in screen comes back; the till and the open sale stay as they are. */
export async function signOut(): Promise<void> {
  const reply = await call('access.sign-out', {})
  if (reply.ok || reply.error.code === 'not-signed-in') leaveSession()
  else notice.error(messageFor(reply.error))
}

/** Nobody is signed in: the sign-in screen, with nothing of whoever was before. */
export function leaveSession(): void {
  withdrawRequest()
  forgetAnswers()
  leavePlace()
  patchApp({ operator: null })
}
