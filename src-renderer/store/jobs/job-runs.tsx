import { Button } from '@mantine/core'
import type { JobView } from '#shared/store/jobs/job-operations'
import { dateAndTime } from '../../app/times'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { periodWords, resultTone, resultWords } from './job-words'
import styles from './jobs-screen.module.css'

/** What came of a procedure, the newest first. */
export function JobRuns({ job }: { readonly job: JobView }) {
  const { pages, refused, more } = usePages('jobs.runs', job.id, {
    input: (asked, before: string | null) => ({ job: asked, before }),
    next: ({ runs, hasMore }) => (hasMore ? (runs.at(-1)?.id ?? null) : null),
  })
  const runs = pages?.flatMap((page) => page.runs)
  return (
    <section className={styles.runs} aria-label="Execuções">
      {refused !== null && <ErrorText>{messageFor(refused)}</ErrorText>}
      {runs === undefined && refused === null && <Busy active what="as execuções" />}
      {runs?.length === 0 && <span className={styles.quiet}>Ainda não foi executado.</span>}
      <ul>
        {runs?.map((run) => (
          <li key={run.id} className={styles.run}>
            <span>{dateAndTime(run.startedAt)}</span>
            <span className={styles.cell}>
              <span data-tone={resultTone(run.state)}>{resultWords(run)}</span>
              <span className={styles.quiet}>
                {periodWords(run.period)}
                {run.startedBy !== null && ` · a pedido de ${run.startedBy}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {pages?.at(-1)?.hasMore === true && (
        <Button variant="subtle" onClick={more}>
          Mais antigas
        </Button>
      )}
    </section>
  )
}
