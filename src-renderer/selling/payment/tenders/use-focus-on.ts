import { useLayoutEffect, useRef, type RefObject } from 'react'
import { openDialogCount } from '../../../ui/dialog/open-dialogs'

/**
 * Gives the focus to an element whenever `moment` changes, before it is painted; at null, or under a window, it is left
 * alone.
 */
export function useFocusOn<E extends HTMLElement>(moment: string | null): RefObject<E | null> {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    if (moment !== null && openDialogCount() === 0) ref.current?.focus({ preventScroll: true })
  }, [moment])
  return ref
}
