import type { ReactNode } from 'react'
import { KeyboardToggle } from '../keyboard/keyboard-toggle'
import styles from './page.module.css'

export interface PageProps {
  readonly title: string
  /** A line above the title: where one is. */
  readonly above?: ReactNode
  readonly children: ReactNode
  readonly width?: 'sm' | 'md' | 'lg' | 'xl'
}

/** One card in the middle of an otherwise empty window: before and around selling. */
export function Page({ title, above, children, width = 'md' }: PageProps) {
  return (
    <main className={styles.page}>
      <section className={styles.card} data-width={width}>
        {above !== undefined && <p className={styles.above}>{above}</p>}
        <h1 className={styles.title}>{title}</h1>
        <KeyboardToggle keeper="onScreens" className={styles.keyboard} />
        {children}
      </section>
    </main>
  )
}
