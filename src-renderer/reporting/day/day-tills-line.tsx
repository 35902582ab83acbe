import type { DayTills } from '#shared/reporting/day/day-figures'
import { tillTimeZone } from '../../app/till-time-zone'
import { openReport } from '../report/open-report'
import { closedWords, openWords } from './till-words'
import styles from './day-board.module.css'

interface DayTillsLineProps {
  readonly tills: DayTills
  readonly day: string
}

/** The tills that are open, with what they began with, and what those closed today were off by. */
export function DayTillsLine({ tills, day }: DayTillsLineProps) {
  const timeZone = tillTimeZone()
  return (
    <article aria-label="Caixas" className={styles.tills}>
      <button
        type="button"
        className={styles.open}
        title="Abrir os fechamentos de hoje"
        onClick={() =>
          openReport({ report: 'till-closings', period: { from: day, until: day }, choices: {} })
        }
      >
        Caixas
      </button>
      {tills.open.length === 0 && <span>Nenhum aberto.</span>}
      {tills.open.map((till) => (
        <span key={`${till.terminal} ${till.openedAt}`} data-off={(till.difference ?? 0) !== 0 || undefined}>
          {openWords(till, day, timeZone)}
        </span>
      ))}
      {tills.closed > 0 && <span data-off={tills.difference !== 0 || undefined}>{closedWords(tills)}</span>}
    </article>
  )
}
