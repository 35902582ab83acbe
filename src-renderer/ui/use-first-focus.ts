import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus to what is marked `data-autofocus` under the element, once drawn and whenever `stage` changes. */
export function useFirstFocus(stage: string | boolean): RefObject<HTMLDivElement | null> {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [stage])
  return here
}
