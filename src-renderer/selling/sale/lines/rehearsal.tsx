import { useEffect, useState } from 'react'
import { useAnswer } from '../../../ipc/use-answer'
import { LinesList } from './lines-list'
import classes from './rehearsal.module.css'

/** Milliseconds the screen is left alone before it rehearses. */
const calm = 300

/** Once in the life of the page. */
let isDone = false

/**
 * The first line a till draws costs several times the next one: code is compiled, letters are drawn. While nobody is
 * selling yet, a line that never was is asked for and drawn out of sight, and the first customer is served as any other.
 */
export function Rehearsal() {
  const [isOn, setOn] = useState(false)
  const { value: view } = useAnswer('sale.rehearse', isOn ? {} : null)

  useEffect(() => {
    if (isDone) return
    const timer = window.setTimeout(() => {
      isDone = true
      setOn(true)
    }, calm)
    return () => window.clearTimeout(timer)
  }, [])

  useEffect(() => {
    if (view === null) return
    const drawn = window.requestAnimationFrame(() => setOn(false))
    return () => window.cancelAnimationFrame(drawn)
  }, [view])

  if (view === null) return null
  return (
    <div className={classes.unseen} aria-hidden inert>
      <LinesList sale={view} onCancelLine={() => undefined} />
    </div>
  )
}
