import { Progress } from '@mantine/core'
import type { JobView } from '#shared/store/jobs/job-operations'
import { dateAndTime } from '../../app/times'
import { nextWords, resultTone, resultWords, scheduleWords } from './job-words'
import styles from './jobs-screen.module.css'

/** A procedure in the list: what it is, when it comes next, what came of it last. */
export function JobRow({ job }: { readonly job: JobView }) {
  const { last, running } = job
  return (
    <span className={styles.row}>
      <span className={styles.cell}>
        <strong>{job.name}</strong>
        <span className={styles.quiet}>{job.about}</span>
      </span>
      <span className={styles.cell}>
        <span>{nextWords(job)}</span>
        <span className={styles.quiet}>{scheduleWords(job.schedule)}</span>
      </span>
      <span className={styles.cell}>
        {running !== null ? (
          <JobProgress running={running} />
        ) : last === null ? (
          <span className={styles.quiet}>Ainda não foi executado.</span>
        ) : (
          <>
            <span data-tone={resultTone(last.state)}>{resultWords(last)}</span>
            <span className={styles.quiet}>{dateAndTime(last.startedAt)}</span>
          </>
        )}
      </span>
    </span>
  )
}

/** How far it is; a bar that only moves where nobody knows of how much. */
export function JobProgress({ running }: { readonly running: NonNullable<JobView['running']> }) {
  const { done, of } = running
  return (
    <>
      <Progress
        value={of === 0 ? 100 : (done / of) * 100}
        animated={of === 0}
        aria-label="Andamento"
        size="md"
      />
      <span className={styles.quiet}>
        {of === 0 ? 'Em execução…' : `${done.toLocaleString('pt-BR')} de ${of.toLocaleString('pt-BR')}`}
      </span>
    </>
  )
}
