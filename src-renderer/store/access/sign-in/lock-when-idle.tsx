import { useEffect } from 'react'
import { useApp } from '../../../app/use-app'
import { onEvent, onSignedOut } from '../../../ipc/client'
import { leaveSession, signOut } from './sign-out'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Asks for code and PIN again when nobody touched the till for as long as its parameter says. Mounted once. */
export function LockWhenIdle() {
  const minutes = useApp((app) => app.idleMinutes)
  const signedIn = useApp((app) => app.operator !== null)

  // Main counts for itself, and has the last word.
  useEffect(() => (signedIn ? onSignedOut(leaveSession) : undefined), [signedIn])

  useEffect(() => {
    if (minutes === 0 || !signedIn) return
    let last = Date.now()
    const touched = () => {
      last = Date.now()
    }
    const look = window.setInterval(() => {
      if (Date.now() - last >= minutes * 60_000) void signOut()
    }, 5_000)
    for (const sign of signs) window.addEventListener(sign, touched, { capture: true, passive: true })
    const stopScans = onEvent('code-scanned', touched)
    return () => {
      window.clearInterval(look)
      stopScans()
      for (const sign of signs) window.removeEventListener(sign, touched, { capture: true })
    }
  }, [minutes, signedIn])
  return null
}
