import { Button } from '@mantine/core'
import { useState } from 'react'
import { secondWords, type SecondFolder as Second } from '#shared/store/backup/second-folder'
import { dateAndTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { Busy } from '../../../ui/dialog/busy'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import styles from './copies-screen.module.css'

interface SecondFolderProps {
  readonly second: Second | null
  /** Whether main answered yet. */
  readonly isAsked: boolean
  readonly onChanged: () => void
}

/** Where every copy goes as well: what a stolen or broken computer does not take along. */
export function SecondFolder({ second, isAsked, onChanged }: SecondFolderProps) {
  const { busy, refusal, run } = useCommand()
  const [isLeaving, setLeaving] = useState(false)

  function choose() {
    void run(
      () => call('backup.choose-second', {}),
      (outcome) => {
        if (outcome === 'done') notice.success('As cópias vão também para esta pasta.')
        else if (outcome !== null) notice.error(secondWords[outcome])
        onChanged()
      },
    )
  }

  function leave() {
    setLeaving(false)
    void run(() => call('backup.leave-second', {}), onChanged)
  }

  return (
    <section aria-label="Segunda pasta" className={styles.card}>
      <h3 className={styles.name}>Segunda pasta</h3>
      <p className={`${styles.main} ${second === null ? '' : styles.path}`}>
        {second?.folder ?? (isAsked ? 'Nenhuma' : ' ')}
      </p>
      <p className={styles.about} data-tone={toneOf(second)}>
        {second !== null
          ? stateOf(second)
          : isAsked && 'Se este computador quebrar ou for roubado, as cópias vão junto.'}
      </p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={choose}>
          {second === null ? 'Escolher outro disco ou pasta' : 'Escolher outra'}
        </Button>
        {second !== null && (
          <Button variant="subtle" onClick={() => setLeaving(true)}>
            Deixar de usar
          </Button>
        )}
        <Busy active={busy} what="a segunda pasta" />
      </div>
      <ErrorText>{refusal}</ErrorText>
      <ConfirmDialog
        opened={isLeaving}
        title="Deixar de usar a segunda pasta?"
        confirmLabel="Deixar de usar"
        onConfirm={leave}
        onClose={() => setLeaving(false)}
      >
        As cópias que já estão nela continuam lá; as próximas ficam só neste computador.
      </ConfirmDialog>
    </section>
  )
}

function toneOf(second: Second | null): 'good' | 'attention' | undefined {
  if (second === null) return 'attention'
  if (second.last === null) return undefined
  return second.last.outcome === 'done' ? 'good' : 'attention'
}

function stateOf({ last, newest }: Second): string {
  if (last === null) return 'As cópias ainda não foram para lá.'
  if (last.outcome !== 'done') return secondWords[last.outcome]
  return newest === null ? secondWords.done : `Em dia: a cópia mais nova é de ${dateAndTime(newest)}.`
}
