import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DatabaseTrouble } from '#shared/store/backup/backup-operations'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { Page } from '../../ui/dialog/page'
import { ErrorText } from '../../ui/fields/error-text'
import { BackupList } from './backup-list'
import { OtherCopies } from './other-copies'
import { RestoreForm } from './restore-form'
import { troubleWords } from './trouble-words'
import styles from './recovery-screen.module.css'

export interface RecoveryScreenProps {
  readonly trouble: DatabaseTrouble
}

/** In place of everything else while the database cannot be used: never a white window, never a silent new file. */
export function RecoveryScreen({ trouble }: RecoveryScreenProps) {
  const words = troubleWords(trouble)
  const { backups } = trouble
  const hasNoCopy = backups.length === 0 && trouble.restorable
  const [chosen, setChosen] = useState(backups[0]?.name ?? '')
  const [confirming, setConfirming] = useState(false)
  const { busy, refusal, refuse, run } = useCommand()
  /** Main starts the program anew; until then there is nothing else to do here. */
  const [restarts, setRestarts] = useState(false)

  function tryAgain() {
    if (!restarts)
      void run(
        () => call('database.try-again', {}),
        () => setRestarts(true),
      )
  }

  return (
    <Page title={words.title} above="Balcão PDV" width="lg">
      <p className={styles.what}>{words.what}</p>
      {/* Where there is no copy, nobody is told to restore one. */}
      {!(hasNoCopy && trouble.kind === 'damaged') && <p className={styles.advice}>{words.advice}</p>}
      {backups.length > 0 && <BackupList backups={backups} chosen={chosen} onChoose={setChosen} />}
      {hasNoCopy && (
        <p className={styles.none}>
          Nenhuma cópia foi encontrada neste computador. Se há uma em outro disco, procure nele; senão, chame
          o suporte.
        </p>
      )}
      <ErrorText>{refusal}</ErrorText>
      <div className={styles.buttons}>
        <Busy
          active={busy || restarts}
          what={restarts ? 'o programa abrir de novo' : 'o arquivo de vendas'}
        />
        {/* Never disabled: a button that is, if only for a moment, loses the focus. */}
        <Button variant="default" size="lg" autoFocus aria-busy={busy} onClick={tryAgain}>
          Tentar de novo
        </Button>
        {trouble.kind === 'no-room' && (
          <Button variant="default" size="lg" onClick={() => window.close()}>
            Fechar o programa
          </Button>
        )}
        {trouble.restorable && <OtherCopies label="Procurar em outra pasta" />}
        {backups.length > 0 && (
          <Button size="lg" onClick={() => setConfirming(!busy && !restarts)}>
            Restaurar esta cópia
          </Button>
        )}
      </div>
      <p className={styles.support}>
        Código para o suporte: <strong>{trouble.incidentId}</strong>
        <br />
        Arquivo: {trouble.path}
      </p>
      {confirming && (
        <RestoreForm
          place="here"
          backupName={chosen}
          onRestored={() => {
            setConfirming(false)
            setRestarts(true)
          }}
          onRefused={(text) => {
            setConfirming(false)
            refuse(text)
          }}
          onClose={() => setConfirming(false)}
        />
      )}
    </Page>
  )
}
