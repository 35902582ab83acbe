import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import styles from './busy.module.css'

export interface BusyProps {
  readonly active: boolean
  /** What is waited for, after “Aguardando”: `a impressora`. */
  readonly what: string
  /** The way out, where there is one. */
  readonly onCancel?: () => void
}

const patience = 500

/** Says what is waited for once it takes longer than half a second, and for how long. Keeps its place meanwhile. */
export function Busy({ active, what, onCancel }: BusyProps) {
  return <div className={styles.place}>{active && <Waiting what={what} onCancel={onCancel} />}</div>
}

function Waiting({ what, onCancel }: { what: string; onCancel: (() => void) | undefined }) {
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    const started = performance.now()
    const timer = window.setInterval(() => setElapsed(performance.now() - started), patience)
    return () => window.clearInterval(timer)
  }, [])
  if (elapsed < patience) return null
  const seconds = Math.floor(elapsed / 1000)
  return (
    <div className={styles.busy}>
      <Loader size={20} aria-hidden />
      <span role="status">Aguardando {what}…</span>
      {seconds >= 2 && <span className={styles.seconds}>{seconds} s</span>}
      {onCancel !== undefined && (
        <Button variant="subtle" onClick={onCancel}>
          Desistir
        </Button>
      )}
    </div>
  )
}
