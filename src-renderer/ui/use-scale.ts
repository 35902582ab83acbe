import { useSyncExternalStore } from 'react'

/** Letters of the smallest window, in pixels: what sizes in the code are said in. */
const smallest = 16

let scale: number | undefined
let followed = false
const listeners = new Set<() => void>()

/** How much larger the window draws than the smallest one does: theme.css steps the root's letters, all else follows. */
export function useScale(): number {
  return useSyncExternalStore(subscribe, current)
}

/** The root's letters may have another size now. */
export function measureScale(): void {
  scale = undefined
  for (const tell of listeners) tell()
}

/** Kept between resizes: asking the page for it would make every drawing wait for a layout. */
function current(): number {
  scale ??= parseFloat(getComputedStyle(document.documentElement).fontSize) / smallest
  return scale
}

function subscribe(onChange: () => void): () => void {
  // For good: a window resized while no list was on screen must not leave the old measure behind.
  if (!followed) window.addEventListener('resize', measureScale)
  followed = true
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}
