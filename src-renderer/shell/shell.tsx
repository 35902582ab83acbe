import { useContext, type ReactNode } from 'react'
import { BesideContext } from './beside'
import { TopBar } from './top-bar'
import styles from './shell.module.css'

export interface ShellProps {
  readonly children: ReactNode
  /** The key bar of the screen. */
  readonly keys?: ReactNode
}

/** Top bar, the screen, its keys. Nothing here scrolls: the screen decides what does. */
export function Shell({ children, keys }: ShellProps) {
  const { left } = useContext(BesideContext)
  return (
    <div className={styles.shell}>
      <TopBar />
      <div className={styles.middle}>
        {left}
        <main className={styles.content}>{children}</main>
      </div>
      {keys}
    </div>
  )
}
