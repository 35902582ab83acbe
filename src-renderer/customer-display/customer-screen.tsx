import { useEffect, type CSSProperties } from 'react'
import { displayParts, type Part } from '#shared/devices/display/display-parts'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import { Communication } from './communication'
import { SalePart } from './sale-part'
import styles from './customer-display.module.css'

/** The customer's screen in its two parts: the sale, and what the shop has to say (FEATURES F26). */
export function CustomerScreen({ screen }: { readonly screen: DisplayScreen }) {
  const { theme } = screen.look
  useEffect(() => {
    document.documentElement.dataset['mantineColorScheme'] = theme
  }, [theme])
  const { sale, communication } = displayParts(screen)
  return (
    <main className={styles.screen}>
      {sale !== null && (
        <section className={styles.sale} style={placed(sale)} aria-label="Compra">
          <SalePart view={screen.view} />
        </section>
      )}
      {communication !== null && (
        <aside className={styles.communication} style={placed(communication)} aria-label="Da loja">
          <Communication communication={screen.look.communication} />
        </aside>
      )}
    </main>
  )
}

function placed({ left, top, width, height }: Part): CSSProperties {
  const percent = (share: number): string => `${share * 100}%`
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) }
}
