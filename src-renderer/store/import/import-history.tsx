import type { ImportKindView, ImportRun } from '#shared/store/import/import-operations'
import { dateAndTime } from '../../app/times'
import { countsSaid, runState } from './import-words'
import { RefusedButton } from './refused-button'
import styles from './import-screen.module.css'

interface ImportHistoryProps {
  readonly runs: readonly ImportRun[]
  readonly kinds: readonly ImportKindView[]
}

/** What was imported before, the newest first. */
export function ImportHistory({ runs, kinds }: ImportHistoryProps) {
  return (
    <section className={styles.history} aria-label="Importações anteriores">
      <h3>Importações anteriores</h3>
      {runs.length === 0 && <p className={styles.quiet}>Nada foi importado ainda.</p>}
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <span className={styles.what}>
              <strong>{run.file}</strong>
              <span>
                {kinds.find(({ id }) => id === run.kind)?.name ?? run.kind} · {runState(run)} ·{' '}
                {countsSaid(run.counts)}
              </span>
              <span className={styles.quiet}>
                {dateAndTime(run.startedAt)} · {run.startedBy}
              </span>
            </span>
            {run.keepsRefused && <RefusedButton id={run.id} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
