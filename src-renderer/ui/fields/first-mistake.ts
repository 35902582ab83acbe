import type { RefObject } from 'react'

/** The first wrong one of these fields takes the focus, as soon as it is drawn as such. */
export function goToFirstMistake(fields: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
}
