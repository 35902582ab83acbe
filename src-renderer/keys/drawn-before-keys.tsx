import { useEffect, useReducer } from 'react'
import { flushSync } from 'react-dom'
import { openDialogCount } from '../ui/dialog/open-dialogs'

/**
 * A window that was told to close is gone before the next key is heard, which then belongs to the screen below. React
 * draws what no key or tap began, such as main's answer, a moment later; on a busy computer the next key is sooner.
 * Mounted once, first of all that listen to keys.
 */
export function DrawnBeforeKeys() {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const onKeyDown = () => {
      // With a change of its own, which is drawn at once, React draws all that still waits.
      if (openDialogCount() > 0) flushSync(draw)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  return null
}
