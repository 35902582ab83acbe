import { Button } from '@mantine/core'
import type { Elsewhere } from '../../feature/elsewhere'
import styles from './parameter-card.module.css'

interface ElsewhereCardProps {
  readonly item: Elsewhere
  readonly onOpen: () => void
}

/** Where to go for what is set on a screen of its own. */
export function ElsewhereCard({ item: { menu, name, help }, onOpen }: ElsewhereCardProps) {
  return (
    <section className={styles.card} aria-label={name}>
      <p className={styles.path}>{menu.join(' › ')}</p>
      <div className={styles.way}>
        <div>
          <h3 className={styles.name}>{name}</h3>
          <p className={styles.help}>{help}</p>
        </div>
        <Button variant="default" aria-label={`Abrir ${name}`} onClick={onOpen}>
          Abrir
        </Button>
      </div>
    </section>
  )
}
