import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus to an element whenever `moment` changes; at null it is left alone. */
export function useFocusOn<E extends HTMLElement>(moment: string | null): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => {
    if (moment !== null) ref.current?.focus({ preventScroll: true })
  }, [moment])
  return ref
}
