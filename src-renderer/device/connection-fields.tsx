import { NativeSelect, TextInput } from '@mantine/core'
import { useAnswer } from '../ipc/use-answer'
import type { PrinterDraft } from './printer-draft'
import styles from './printer-section.module.css'

interface ConnectionFieldsProps {
  readonly draft: PrinterDraft
  readonly change: (part: Partial<PrinterDraft>) => void
}

const kinds: { value: PrinterDraft['kind']; label: string }[] = [
  { value: 'tcp', label: 'Rede (endereço e porta)' },
  { value: 'serial', label: 'Porta serial ou USB serial' },
  { value: 'file', label: 'Dispositivo ou arquivo' },
  { value: 'spooler', label: 'Impressora do Windows' },
  { value: 'simulated', label: 'Simulada (sem impressora)' },
]

/** How the printer is reached; ports that were found can be chosen, any other typed. */
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
      {draft.kind === 'tcp' && (
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
      )}
      {draft.kind === 'serial' && <SerialFields draft={draft} change={change} />}
      {draft.kind === 'file' && (
        <PathField
          label="Caminho"
          placeholder="/dev/usb/lp0 ou LPT1"
          found="files"
          draft={draft}
          change={change}
        />
      )}
      {draft.kind === 'spooler' && (
        <TextInput
          label="Nome no Windows"
          placeholder="Como aparece em Impressoras"
          value={draft.printerName}
          autoComplete="off"
          onChange={(event) => change({ printerName: event.currentTarget.value })}
        />
      )}
    </>
  )
}

const baudRates = [9_600, 19_200, 38_400, 57_600, 115_200] as const

const flows: { value: PrinterDraft['flow']; label: string }[] = [
  { value: 'none', label: 'Nenhum' },
  { value: 'hardware', label: 'RTS/CTS' },
  { value: 'software', label: 'XON/XOFF' },
]

function SerialFields({ draft, change }: ConnectionFieldsProps) {
  return (
    <>
      <PathField
        label="Porta serial"
        placeholder="COM1 ou /dev/ttyUSB0"
        found="serial"
        draft={draft}
        change={change}
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

interface PathFieldProps extends ConnectionFieldsProps {
  readonly label: string
  readonly placeholder: string
  readonly found: 'serial' | 'files'
}

function PathField({ label, placeholder, found, draft, change }: PathFieldProps) {
  const ports = useAnswer('device.ports', {})
  const paths = ports?.ok === true ? ports.value[found] : []
  return (
    <>
      <TextInput
        label={label}
        placeholder={placeholder}
        list={`found-${found}`}
        value={draft.path}
        autoComplete="off"
        onChange={(event) => change({ path: event.currentTarget.value })}
      />
      <datalist id={`found-${found}`}>
        {paths.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
    </>
  )
}
