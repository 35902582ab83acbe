import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useAnswer } from '../../ipc/use-answer'
import styles from './reading-progress.module.css'

const patienceMs = 500

interface ReadingProgressProps {
  readonly run: string
  readonly onStop: () => void
}

/** What is read for longer than half a second: how far it is, and the way out. */
export function ReadingProgress({ run, onStop }: ReadingProgressProps) {
  const [isLong, setLong] = useState(false)
  const [isStopping, setStopping] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), patienceMs)
    return () => window.clearTimeout(timer)
  }, [])
  const { value } = useAnswer('reading.progress', isLong ? { run } : null, { everyMs: 300 })
  if (!isLong) return null
  return (
    <div className={styles.progress}>
      <Loader size={20} aria-hidden />
      <span role="status">{isStopping ? 'Parando…' : 'Calculando…'}</span>
      {value !== null && <span>{value.looked.toLocaleString('pt-BR')} registros lidos</span>}
      <Button
        variant="default"
        disabled={isStopping}
        onClick={() => {
          setStopping(true)
          onStop()
        }}
      >
        Parar
      </Button>
    </div>
  )
}
