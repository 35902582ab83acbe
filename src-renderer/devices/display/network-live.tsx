import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DisplayDevice } from '#shared/devices/display/display-operations'
import { clockTime, dateAndTime } from '../../app/times'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { CodePicture } from '../../ui/code-picture'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './network-live.module.css'

interface NetworkLiveProps {
  readonly device: DisplayDevice
  readonly onShown: (device: DisplayDevice) => void
}

type Paired = DisplayDevice['paired'][number]

/** Where a tablet goes, the code it is paired with, and those that are. */
export function NetworkLive({ device, onShown }: NetworkLiveProps) {
  const { settings, pairing, paired, codeVoidedAt } = device
  const { refusal, run } = useCommand()
  const [leaving, setLeaving] = useState<Paired | null>(null)
  const { isOn, address, port } = settings.network
  const url = `http://${address}:${port}`
  return (
    <>
      {isOn && (
        <div className={styles.way}>
          <div className={styles.code}>
            <CodePicture kind="qr" value={url} label={`QR Code de ${url}`} />
          </div>
          <div className={styles.steps}>
            <p>
              No navegador do tablet: <strong className={styles.url}>{url}</strong>
            </p>
            {codeVoidedAt !== null && (
              <p className={styles.voided} role="status">
                O código foi cancelado às {clockTime(codeVoidedAt)}: houve tentativas erradas demais. Se não
                foi ninguém da loja, há um estranho na rede. Está na Auditoria.
              </p>
            )}
            {pairing === null ? (
              <Button
                variant="default"
                onClick={() => void run(() => call('display.offer-code', {}), onShown)}
              >
                Mostrar código
              </Button>
            ) : (
              <p>
                <output className={styles.digits} aria-label="Código de pareamento">
                  {pairing.code.slice(0, 3)} {pairing.code.slice(3)}
                </output>{' '}
                Vale até {clockTime(pairing.until)}, para um tablet.
              </p>
            )}
            <p className={styles.quiet}>
              O tablet mostra só a venda; a comunicação da loja fica na tela deste computador.
            </p>
          </div>
        </div>
      )}
      {paired.length > 0 && (
        <ul className={styles.list} aria-label="Visores pareados">
          {paired.map((one) => (
            <li key={one.id}>
              <span className={styles.name}>{one.name}</span>
              <span className={styles.quiet}>
                {presenceWords(one)} · pareado em {dateAndTime(one.pairedAt)}
              </span>
              <Button variant="default" aria-label={`Remover ${one.name}`} onClick={() => setLeaving(one)}>
                Remover
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ErrorText>{refusal}</ErrorText>
      <ConfirmDialog
        opened={leaving !== null}
        title="Remover visor"
        danger
        confirmLabel="Remover"
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving) void run(() => call('display.remove-screen', { id: leaving.id }), onShown)
          setLeaving(null)
        }}
      >
        “{leaving?.name}” apaga agora e só volta com outro código.
      </ConfirmDialog>
    </>
  )
}

function presenceWords({ isTold, heardAt }: Paired): string {
  if (isTold) return 'ligado'
  return heardAt === null ? 'desligado' : `desligado desde ${dateAndTime(heardAt)}`
}
