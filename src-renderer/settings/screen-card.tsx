import { Button } from '@mantine/core'
import styles from './parameter-card.module.css'
import type { SettingsScreen } from './settings-screens'

/** A screen of its own among the parameters. */
export function ScreenCard({ screen }: { readonly screen: SettingsScreen }) {
  return (
    <section className={styles.card} aria-label={screen.name}>
      <p className={styles.path}>{screen.menu.join(' > ')}</p>
      <h3 className={styles.name}>{screen.name}</h3>
      <p className={styles.help}>{screen.help}</p>
      <Button variant="default" mt="0.5rem" aria-label={`Abrir ${screen.name}`} onClick={screen.open}>
        Abrir
      </Button>
    </section>
  )
}
