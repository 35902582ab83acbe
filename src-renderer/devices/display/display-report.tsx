import type { ReactNode } from 'react'
import type { DisplayReport } from '#shared/devices/display/display-report'
import { clockTime } from '../../app/times'
import { displayFaultWords, statusWords } from './display-words'
import styles from './display-section.module.css'

interface ReportProps {
  readonly title: string
  readonly report: DisplayReport
  /** What it waits for. */
  readonly waiting: string
  readonly children?: ReactNode
}

/** How one display is, what last went wrong with it and what to try. */
export function Report({ title, report: { status, lastFault }, waiting, children }: ReportProps) {
  const { label, tone } = statusWords[status]
  return (
    <section className={styles.report} aria-label={title}>
      <h3>{title}</h3>
      <p data-tone={tone}>{status === 'waiting' ? waiting : label}</p>
      {lastFault !== null && status !== 'off' && (
        <p className={styles.fault}>
          {clockTime(lastFault.at)} · {displayFaultWords[lastFault.code].what}{' '}
          <span className={styles.quiet}>{displayFaultWords[lastFault.code].advice}</span>
        </p>
      )}
      {children}
    </section>
  )
}
