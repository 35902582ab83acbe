import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'

/** How often the screen looks: whoever plugs a screen in sees it come. */
const LOOK_MS = 1_500

/** The customer displays as they are now, for as long as the section is open. */
export function useDisplay() {
  const { value, reply, show } = useAnswer('display.device', {}, { everyMs: LOOK_MS })
  return {
    device: value,
    problem: reply?.ok === false ? messageFor(reply.error) : null,
    show,
  }
}
