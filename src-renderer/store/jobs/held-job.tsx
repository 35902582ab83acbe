import { Button } from '@mantine/core'
import type { Instant } from '#shared/kernel/ids'
import { dateAndTime } from '../../app/times'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './jobs-screen.module.css'

/** J8: a procedure that a restored copy holds, and the two ways out. */
export function HeldJob({ job, since }: { readonly job: string; readonly since: Instant }) {
  const { busy, refusal, run } = useCommand()
  const decide = (decision: 'run' | 'skip'): void =>
    void run(() => call('jobs.decide-held', { job, decision }))
  return (
    <section className={styles.held} aria-label="Procedimento retido">
      <span>
        Uma cópia foi restaurada em {dateAndTime(since)}. O que está pendente talvez já tivesse sido enviado
        antes.
      </span>
      <Button variant="default" loading={busy} onClick={() => decide('skip')}>
        Pular esta vez
      </Button>
      <Button loading={busy} onClick={() => decide('run')}>
        Liberar
      </Button>
      <ErrorText>{refusal}</ErrorText>
    </section>
  )
}
