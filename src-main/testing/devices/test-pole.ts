import type { PoleText } from '#shared/devices/display/pole-text'
import { fail, ok } from '#shared/kernel/result'
import type { PoleFailure, PoleLine } from '../../devices/hardware/pole-line'

/** A pole display's line in the test's hands: whether it is there, and when it took what it was sent. */
export function testPole() {
  const taken: PoleText[] = []
  let finish: (() => void) | null = null
  let absent: PoleFailure | null = null
  let onGone: ((failure: PoleFailure) => void) | null = null
  let opened = 0
  const line: PoleLine = {
    open: (listener) => {
      if (absent !== null) return Promise.resolve(fail(absent))
      opened += 1
      onGone = listener
      return Promise.resolve(
        ok({
          write: (text) =>
            new Promise((resolve) => {
              taken.push(text)
              finish = () => resolve(ok(text))
            }),
          close: () => (onGone = null),
        }),
      )
    },
  }
  return {
    line,
    taken,
    opened: () => opened,
    isOpen: () => onGone !== null,
    /** It has written what it was sent. */
    finish: () => finish?.(),
    unplug() {
      absent = { code: 'port-not-found', reason: 'nothing there' }
      onGone?.({ code: 'port-cut-off', reason: 'pulled' })
    },
    plugIn: () => (absent = null),
  }
}
