import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'

/** How often the screen looks: whoever stands before it sees what a hand on a cable changes. */
const LOOK_MS = 1_500

/** The scanners as they are now, for as long as the screen is open; after each scan at once. */
export function useScanners() {
  const { value, reply, show } = useAnswer('scanner.list', {}, { everyMs: LOOK_MS })
  return {
    view: value,
    problem: reply?.ok === false ? messageFor(reply.error) : null,
    show,
  }
}
