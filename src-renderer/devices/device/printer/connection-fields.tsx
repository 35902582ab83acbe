import { NativeSelect, TextInput } from '@mantine/core'
import { useAnswer } from '../../../ipc/use-answer'
import { NetworkPrinterField } from './network-printer-field'
import type { ConnectionDraft } from './printer-draft'
import styles from './printer-section.module.css'

interface ConnectionFieldsProps {
  readonly draft: ConnectionDraft
  readonly change: (part: Partial<ConnectionDraft>) => void
}

const kinds: { value: ConnectionDraft['kind']; label: string }[] = [
  { value: 'tcp', label: 'Rede (endereço e porta)' },
  { value: 'serial', label: 'Porta serial ou USB serial' },
  { value: 'file', label: 'Dispositivo (USB, LPT ou compartilhada)' },
  { value: 'spooler', label: 'Impressora do Windows' },
  { value: 'simulated', label: 'Simulada (para treinar)' },
  { value: 'none', label: 'Sem impressora' },
]

/** How the printer is reached; what was found can be chosen, anything else typed. */
export function ConnectionFields({ draft, change }: ConnectionFieldsProps) {
  return (
    <>
      <NativeSelect
        label="Ligação"
        value={draft.kind}
        data={kinds}
        onChange={({ currentTarget: { value } }) =>
          change({ kind: kinds.find((one) => one.value === value)?.value ?? draft.kind })
        }
      />
      {draft.kind === 'tcp' && <NetworkPrinterField draft={draft} change={change} />}
      {draft.kind === 'serial' && <SerialFields draft={draft} change={change} />}
      {draft.kind === 'file' && (
        <FoundField
          label="Caminho"
          placeholder="/dev/usb/lp0 ou LPT1"
          found="files"
          value={draft.path}
          onType={(path) => change({ path })}
        />
      )}
      {draft.kind === 'spooler' && (
        <FoundField
          label="Nome no Windows"
          placeholder="Como aparece em Impressoras"
          found="installed"
          value={draft.printerName}
          onType={(printerName) => change({ printerName })}
        />
      )}
    </>
  )
}

const baudRates = [9_600, 19_200, 38_400, 57_600, 115_200] as const

const flows: { value: ConnectionDraft['flow']; label: string }[] = [
  { value: 'none', label: 'Nenhum' },
  { value: 'hardware', label: 'RTS/CTS' },
  { value: 'software', label: 'XON/XOFF' },
]

function SerialFields({ draft, change }: ConnectionFieldsProps) {
  return (
    <>
      <FoundField
        label="Porta serial"
        placeholder="COM1 ou /dev/ttyUSB0"
        found="serial"
        value={draft.path}
        onType={(path) => change({ path })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label="Velocidade"
          value={String(draft.baudRate)}
          data={baudRates.map((rate) => ({ value: String(rate), label: String(rate) }))}
          onChange={({ currentTarget: { value } }) =>
            change({ baudRate: baudRates.find((rate) => rate === Number(value)) ?? draft.baudRate })
          }
        />
        <NativeSelect
          label="Controle de fluxo"
          value={draft.flow}
          data={flows}
          onChange={({ currentTarget: { value } }) =>
            change({ flow: flows.find((one) => one.value === value)?.value ?? draft.flow })
          }
        />
      </div>
    </>
  )
}

interface FoundFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly found: 'serial' | 'files' | 'installed'
  readonly value: string
  readonly onType: (value: string) => void
}

function FoundField({ label, placeholder, found, value, onType }: FoundFieldProps) {
  const ports = useAnswer('device.ports', {}).reply
  const names = ports?.ok === true ? ports.value[found] : []
  return (
    <>
      <TextInput
        label={label}
        placeholder={placeholder}
        list={`found-${found}`}
        value={value}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <datalist id={`found-${found}`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
