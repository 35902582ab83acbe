import { Progress } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useAnswer } from '../../ipc/use-answer'
import { Page } from '../../ui/dialog/page'
import { upgradeWords } from './upgrade-words'
import styles from './upgrade-screen.module.css'

export interface UpgradeScreenProps {
  /** The file is up to date, or cannot be brought there. */
  readonly onOver: () => void
}

/** Most files take less: nothing flashes. */
const patience = 500

/** In place of everything else while the shop's file is brought up to date; asks main how far it is. */
export function UpgradeScreen({ onOver }: UpgradeScreenProps) {
  const { reply, value } = useAnswer('database.upgrade', {}, { everyMs: 250 })
  const isOver = reply !== null && value === null
  const over = useEffectEvent(onOver)
  useEffect(() => {
    if (isOver) over()
  }, [isOver])
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  if (value === null || !isLong) return null
  const { share, text } = upgradeWords(value)
  return (
    <Page title="Atualizando os dados da loja…" above="Balcão PDV" width="lg">
      <p className={styles.what}>
        O programa mudou e prepara o arquivo de vendas. O caixa abre sozinho em seguida.
      </p>
      <Progress
        aria-label="Andamento da atualização"
        size="xl"
        value={share === null ? 100 : share * 100}
        animated={share === null}
      />
      <p className={styles.progress}>{text}</p>
      <p className={styles.safe}>
        Pode levar alguns minutos. Se o programa for fechado ou faltar energia, nada se perde: a atualização
        continua quando ele abrir de novo.
      </p>
    </Page>
  )
}
