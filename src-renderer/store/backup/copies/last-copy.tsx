import { Button, Progress } from '@mantine/core'
import type { CopiesView } from '#shared/store/backup/copies-operations'
import { dateAndTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { fileSize } from '../file-size'
import { ageWords, placesWords } from './copy-words'
import styles from './copies-screen.module.css'

interface LastCopyProps {
  /** Null until main answered. */
  readonly view: CopiesView | null
  readonly isTaking: boolean
  readonly onTaking: (isTaking: boolean) => void
  readonly onTaken: () => void
}

/** How old the newest copy is, what a manager comes to see; and one more, now. */
export function LastCopy({ view, isTaking, onTaking, onTaken }: LastCopyProps) {
  const { refusal, run } = useCommand()
  const last = view?.copies[0]

  async function take() {
    onTaking(true)
    await run(
      () => call('backup.take', {}),
      () => notice.success('Cópia feita e conferida.'),
    )
    onTaking(false)
    onTaken()
  }

  return (
    <section aria-label="Última cópia" className={styles.card}>
      <h3 className={styles.name}>Última cópia</h3>
      <p className={styles.main}>
        {view === null ? ' ' : last === undefined ? 'Nenhuma ainda' : ageWords(last.takenAt, view.now)}
      </p>
      <p className={styles.about}>
        {last !== undefined &&
          `${dateAndTime(last.takenAt)} · ${fileSize(last.bytes)} · conferida · ${placesWords(last.places)}`}
      </p>
      <div className={styles.buttons}>
        <Button aria-busy={isTaking} onClick={() => !isTaking && void take()} data-autofocus>
          Fazer cópia agora
        </Button>
        {isTaking && <TakingBar running={view?.running ?? null} />}
      </div>
      <ErrorText>{refusal}</ErrorText>
    </section>
  )
}

/** How much of it is written; once all is, it is read again to prove it. */
function TakingBar({ running }: Pick<CopiesView, 'running'>) {
  const part = running === null || running.of === 0 ? 0 : Math.min(100, (100 * running.done) / running.of)
  return (
    <>
      <Progress
        value={part}
        size="lg"
        className={styles.bar ?? ''}
        aria-label="Cópia em andamento"
        animated
      />
      <span role="status">{part < 100 ? 'Copiando…' : 'Conferindo…'}</span>
    </>
  )
}
