import { useCallback, type KeyboardEvent } from 'react'
import { moveSelection } from './selected-line'

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -8,
  PageDown: 8,
}

/** Arrows move the selection and Delete asks to cancel the line, in the list and in an empty scan field alike. */
export function useLineKeys(onCancelLine: () => void): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const step = steps[event.key]
      if (step !== undefined) moveSelection(step)
      else if (event.key === 'Delete') onCancelLine()
      else return
      event.preventDefault()
    },
    [onCancelLine],
  )
}
