import { useEffect, useState } from 'react'
import { useApp } from '../app/use-app'
import { onEvent } from '../ipc/client'
import styles from './till-strip.module.css'

/** What holds on every screen, at the upper edge and in nobody's way: where the data lie, and what the till waits for. */
export function TillStrip() {
  const data = useApp((app) => app.data)
  const [waits, setWaits] = useState(false)
  useEffect(() => onEvent('file-busy', (busy) => setWaits(busy.waits)), [])
  if (waits)
    return (
      <p role="status" className={styles.waits}>
        Outro programa está usando o arquivo de vendas. O caixa espera, nada se perde…
      </p>
    )
  if (data.kind === 'usual') return null
  return (
    <p role="note" className={styles.note}>
      {data.kind === 'demo' ? 'Loja de demonstração' : `Outra pasta de dados: ${data.folder}`}
    </p>
  )
}
