import { useEffect } from 'react'
import { keyActionNames, keyActions, type KeyMap } from '#shared/store/settings/key-map'
import { useApp } from '../app/use-app'
import { notice } from '../ui/dialog/notice'
import { openDialogCount } from '../ui/dialog/open-dialogs'
import { runKeyAction } from './key-store'

/** Turns F keys into actions by the configured map. Under an open window they do nothing. Mounted once. */
export function KeyListener() {
  const keys = useApp((app) => app.keys)
  useEffect(() => listen(keys), [keys])
  return null
}

function listen(keys: KeyMap): () => void {
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const action = keyActionNames.find((name) => keys[name] === event.key)
    if (action === undefined) return
    // Also under a window and when held: F5 must never reload the page.
    event.preventDefault()
    if (event.repeat || openDialogCount() > 0 || runKeyAction(action)) return
    // Said, because what is typed next for its window would be taken for a code.
    notice.info(`${keyActions[action]}: agora não se aplica.`)
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
