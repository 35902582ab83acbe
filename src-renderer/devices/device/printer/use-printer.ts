import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'

/** How often the screen looks: whoever stands before the printer sees what a hand on it changes. */
const LOOK_MS = 1_500

/** The printer as it is now, for as long as the screen is open. */
export function usePrinter() {
  const { value, reply, show } = useAnswer('device.printer', {}, { everyMs: LOOK_MS })
  return {
    view: value,
    problem: reply?.ok === false ? messageFor(reply.error) : null,
    show,
  }
}
