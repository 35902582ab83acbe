import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DatabaseTrouble } from '#shared/store/backup/backup-operations'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { Page } from '../../ui/dialog/page'
import { ErrorText } from '../../ui/fields/error-text'
import { BackupList } from './backup-list'
import { RestoreForm } from './restore-form'
import { troubleWords } from './trouble-words'
import styles from './recovery-screen.module.css'

export interface RecoveryScreenProps {
  readonly trouble: DatabaseTrouble
}

const waits = {
  retry: 'o arquivo de vendas',
  restart: 'o programa abrir de novo',
}

/** In place of everything else while the database cannot be used: never a white window, never a silent new file. */
export function RecoveryScreen({ trouble }: RecoveryScreenProps) {
  const words = troubleWords[trouble.kind]
  const { backups } = trouble
  const [chosen, setChosen] = useState(backups[0]?.name ?? '')
  const [confirming, setConfirming] = useState(false)
  const [busy, setBusy] = useState<'retry' | 'restart' | null>(null)
  const [error, setError] = useState('')

  async function tryAgain() {
    if (busy !== null) return
    setBusy('retry')
    setError('')
    const reply = await call('database.try-again', {})
    // Main starts the program anew; until then there is nothing else to do here.
    setBusy(reply.ok ? 'restart' : null)
    if (!reply.ok) setError(messageFor(reply.error))
  }

  return (
    <Page title={words.title} above="Balcão PDV" width="lg">
      <p className={styles.what}>{words.what}</p>
      <p className={styles.advice}>{words.advice}</p>
      {backups.length > 0 && <BackupList backups={backups} chosen={chosen} onChoose={setChosen} />}
      {backups.length === 0 && trouble.restorable && (
        <p className={styles.none}>Nenhuma cópia foi encontrada neste computador. Chame o suporte.</p>
      )}
      <ErrorText>{error}</ErrorText>
      <div className={styles.buttons}>
        <Busy active={busy !== null} what={busy === null ? '' : waits[busy]} />
        {/* Never disabled: a button that is, if only for a moment, loses the focus. */}
        <Button
          variant="default"
          size="lg"
          autoFocus
          aria-busy={busy === 'retry'}
          onClick={() => void tryAgain()}
        >
          Tentar de novo
        </Button>
        {backups.length > 0 && (
          <Button size="lg" onClick={() => setConfirming(busy === null)}>
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
          backupName={chosen}
          onRestored={() => {
            setConfirming(false)
            // Main starts the program anew; until then there is nothing else to do here.
            setBusy('restart')
          }}
          onRefused={(text) => {
            setConfirming(false)
            setError(text)
          }}
          onClose={() => setConfirming(false)}
        />
      )}
    </Page>
  )
}
