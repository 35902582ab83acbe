import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useAnswer } from '../../ipc/use-answer'
import styles from './report-body.module.css'

const patienceMs = 500

interface ReportProgressProps {
  readonly run: string
  readonly onStop: () => void
}

/** What a report that takes longer than half a second is at, and the way out. */
export function ReportProgress({ run, onStop }: ReportProgressProps) {
  const [isLong, setLong] = useState(false)
  const [isStopping, setStopping] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), patienceMs)
    return () => window.clearTimeout(timer)
  }, [])
  const { value } = useAnswer('reports.progress', isLong ? { run } : null, { everyMs: 300 })
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
