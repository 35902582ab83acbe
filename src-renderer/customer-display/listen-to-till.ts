import type { DisplayScreen } from '#shared/devices/display/display-screen'
import type { Result } from '#shared/kernel/result'

/** The till's own window: asks once, then is told. Main holds both against the display's contract. Returns how to stop. */
export function listenToTill(show: (screen: DisplayScreen) => void): () => void {
  let wasTold = false
  const stop = window.balcao.on(({ name, payload }) => {
    if (name !== 'screen-changed') return
    wasTold = true
    show(payload as DisplayScreen)
  })
  void window.balcao.call({ name: 'display-window.screen', input: {} }).then((reply) => {
    const answer = reply as Result<DisplayScreen | null, unknown>
    // What was pushed meanwhile is newer.
    if (answer.ok && answer.value !== null && !wasTold) show(answer.value)
  })
  return stop
}
