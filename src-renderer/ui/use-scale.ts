import { useSyncExternalStore } from 'react'

/** Letters of the smallest window, in pixels: what sizes in the code are said in. */
const smallest = 16

let scale: number | undefined

/** How much larger the window draws than the smallest one does: theme.css steps the root's letters, all else follows. */
export function useScale(): number {
  return useSyncExternalStore(subscribe, current)
}

/** Kept between resizes: asking the page for it would make every drawing wait for a layout. */
function current(): number {
  scale ??= parseFloat(getComputedStyle(document.documentElement).fontSize) / smallest
  return scale
}

function subscribe(onChange: () => void): () => void {
  const measure = () => {
    scale = undefined
    onChange()
  }
  window.addEventListener('resize', measure)
  return () => window.removeEventListener('resize', measure)
}
