import { useCallback, type KeyboardEvent } from 'react'
import { isFixedKey } from '../../../keys/fixed-keys'
import { lineStep } from '../../../keys/line-step'
import { moveSelection } from '../../open-sale/selected-line'

/** Arrows move the selection and Delete asks to cancel the line, in the list and in an empty scan field alike. */
export function useLineKeys(onCancelLine: () => void): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const step = lineStep(event)
      if (step !== undefined) moveSelection(step)
      else if (isFixedKey('cancel-line', event)) onCancelLine()
      else return
      event.preventDefault()
    },
    [onCancelLine],
  )
}
