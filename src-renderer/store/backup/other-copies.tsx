import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OfferedCopy } from '#shared/store/backup/backup-operations'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { BackupList } from './backup-list'
import { RestoreForm } from './restore-form'

interface OtherCopiesProps {
  /** What the button that asks for the folder says. */
  readonly label: string
}

/** The way back to a copy of another folder: of a drive, or of a computer that is no more. */
export function OtherCopies({ label }: OtherCopiesProps) {
  const { busy, refusal, refuse, run } = useCommand()
  const [found, setFound] = useState<{
    readonly folder: string
    readonly backups: readonly OfferedCopy[]
  } | null>(null)
  const [chosen, setChosen] = useState('')
  const [step, setStep] = useState<'choose' | 'restore' | 'restarts'>('choose')

  function look() {
    void run(
      () => call('database.choose-copies', {}),
      (answer) => {
        setFound(answer)
        setChosen(answer?.backups[0]?.name ?? '')
      },
    )
  }

  const hasCopies = found !== null && found.backups.length > 0
  return (
    <>
      <Button variant="default" size="lg" onClick={look}>
        {label}
      </Button>
      <Dialog
        opened={found !== null}
        title="Restaurar de outra pasta"
        reason={found?.folder}
        size="lg"
        onClose={() => setFound(null)}
        footer={
          <>
            <Busy active={step === 'restarts' || busy} what="o programa abrir de novo" />
            <Button variant="default" onClick={() => setFound(null)} data-autofocus={!hasCopies || undefined}>
              Voltar
            </Button>
            {hasCopies && step !== 'restarts' && (
              <Button onClick={() => setStep('restore')} data-autofocus>
                Restaurar esta cópia
              </Button>
            )}
          </>
        }
      >
        {hasCopies ? (
          <BackupList backups={found.backups} chosen={chosen} onChoose={setChosen} />
        ) : (
          <p>Nenhuma cópia do Balcão PDV foi encontrada nesta pasta. Escolha a pasta onde elas estão.</p>
        )}
        <ErrorText>{refusal}</ErrorText>
      </Dialog>
      {step === 'restore' && (
        <RestoreForm
          place="chosen"
          backupName={chosen}
          onRestored={() => setStep('restarts')}
          onRefused={(text) => {
            setStep('choose')
            refuse(text)
          }}
          onClose={() => setStep('choose')}
        />
      )}
    </>
  )
}
