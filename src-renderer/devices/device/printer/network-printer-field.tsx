import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { ErrorText } from '../../../ui/fields/error-text'
import type { ConnectionDraft } from './printer-draft'
import styles from './printer-section.module.css'

interface NetworkPrinterFieldProps {
  readonly draft: ConnectionDraft
  readonly change: (part: Partial<ConnectionDraft>) => void
}

/** The address of a network printer: typed, or chosen among those that answer near the till. */
export function NetworkPrinterField({ draft, change }: NetworkPrinterFieldProps) {
  const { refusal, busy, refuse, run } = useCommand()
  const [found, setFound] = useState<readonly string[]>([])

  function look() {
    setFound([])
    void run(
      () => call('device.find-network-printers', {}),
      ({ hosts }) => {
        setFound(hosts)
        if (hosts.length === 0)
          refuse('Nenhuma impressora respondeu nesta rede. Confira se está ligada ou digite o endereço dela.')
      },
    )
  }

  return (
    <>
      <div className={styles.wideNarrow}>
        <TextInput
          label="Endereço"
          placeholder="192.168.0.50"
          value={draft.host}
          autoComplete="off"
          onChange={(event) => change({ host: event.currentTarget.value })}
        />
        <TextInput
          label="Porta"
          inputMode="numeric"
          value={draft.port}
          autoComplete="off"
          onChange={(event) => change({ port: event.currentTarget.value })}
        />
      </div>
      <Button variant="default" loading={busy} onClick={look}>
        Procurar na rede
      </Button>
      {found.length > 0 && (
        <div role="group" aria-label="Impressoras encontradas" className={styles.found}>
          {found.map((host) => (
            <Button
              key={host}
              variant={host === draft.host ? 'light' : 'default'}
              aria-pressed={host === draft.host}
              onClick={() => change({ host, port: '9100' })}
            >
              {host}
            </Button>
          ))}
        </div>
      )}
      {refusal !== null && <ErrorText>{refusal}</ErrorText>}
    </>
  )
}
