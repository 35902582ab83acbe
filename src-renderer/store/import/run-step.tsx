import { Button, Progress } from '@mantine/core'
import { useState } from 'react'
import type { ImportKindView, ImportRun } from '#shared/store/import/import-operations'
import { useApp } from '../../app/use-app'
import { useFeatures } from '../../feature/features-context'
import { isPlaceOpen } from '../../feature/place'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { goTo } from '../../shell/places/use-place'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { countsSaid, number } from './import-words'
import { RefusedButton } from './refused-button'
import styles from './import-screen.module.css'

interface RunStepProps {
  readonly run: ImportRun
  readonly kinds: readonly ImportKindView[]
  readonly refresh: () => Promise<void>
  readonly onAnother: () => void
}

/** The import itself: how far it is, stopping it, going on, and what came of it. */
export function RunStep({ run, kinds, refresh, onAnother }: RunStepProps) {
  const { id, file, state, done, of, counts, keepsRefused } = run
  const command = useCommand()
  const [isLeaving, setLeaving] = useState(false)
  const kind = kinds.find((one) => one.id === run.kind)?.name ?? run.kind
  const isOver = run.endedAt !== null
  const app = useApp()
  const looks = useFeatures().imported.filter((one) => one.kind === run.kind && isPlaceOpen(one.place, app))
  return (
    <div className={styles.run}>
      <h3>
        {kind}: {file}
      </h3>
      <Progress value={(done / of) * 100} size="xl" aria-label="Andamento da importação" />
      <p role="status">
        {state === 'running' && `Importando: ${number(done)} de ${number(of)}. O caixa continua vendendo.`}
        {state === 'stopped' &&
          `Parada em ${number(done)} de ${number(of)}. O que entrou fica; continue quando quiser.`}
        {state === 'done' && `Importação concluída: ${countsSaid(counts)}.`}
        {state === 'given-up' && `Importação abandonada: ${countsSaid(counts)}. O que entrou fica.`}
      </p>
      <ErrorText>{command.refusal}</ErrorText>
      <div className={styles.foot}>
        <div className={styles.said} />
        {isOver && keepsRefused && <RefusedButton id={id} />}
        {state === 'running' && (
          <Button
            variant="default"
            onClick={() => void command.run(() => call('import.stop', { id }), refresh)}
          >
            Parar
          </Button>
        )}
        {state === 'stopped' && (
          <>
            <Button variant="default" onClick={() => setLeaving(true)}>
              Abandonar
            </Button>
            <Button
              data-autofocus
              loading={command.busy}
              onClick={() => void command.run(() => call('import.resume', { id }), refresh)}
            >
              Continuar
            </Button>
          </>
        )}
        {isOver &&
          looks.map(({ label, place }) => (
            <Button key={place.id} variant="default" onClick={() => goTo(place)}>
              {label}
            </Button>
          ))}
        {isOver && (
          <Button data-autofocus onClick={onAnother}>
            Importar outra planilha
          </Button>
        )}
      </div>
      <ConfirmDialog
        opened={isLeaving}
        danger
        title="Abandonar a importação?"
        confirmLabel="Abandonar"
        busy={command.busy}
        onClose={() => setLeaving(false)}
        onConfirm={() =>
          void command.run(
            () => call('import.give-up', { id }),
            async () => {
              setLeaving(false)
              await refresh()
            },
          )
        }
      >
        As {number(done)} linhas que entraram ficam; as outras {number(of - done)} não entram.
      </ConfirmDialog>
    </div>
  )
}
