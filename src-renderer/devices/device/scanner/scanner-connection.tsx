import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import { hidName, type Hid, type ScannerDraft } from './scanner-draft'
import { scannerFaultWords } from './scanner-fault-words'
import { useFoundScanners } from './use-found-scanners'
import printer from '../printer/printer-section.module.css'
import styles from './scanner-section.module.css'

interface ScannerConnectionFieldsProps {
  readonly draft: ScannerDraft
  readonly change: (part: Partial<ScannerDraft>) => void
}

interface FoundProps extends ScannerConnectionFieldsProps {
  readonly found: FoundScanners | null
}

const baudRates = [1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200] as const
const frames = ['8N1', '8E1', '8O1', '7E1', '7O1'] as const
const endings = [
  { value: 'suffix', label: 'Enter ou Tab' },
  { value: 'silence', label: 'Pausa do leitor' },
] as const

/** How the scanner is reached; what was found can be chosen, a port also typed. */
export function ScannerConnectionFields({ draft, change }: ScannerConnectionFieldsProps) {
  const { found, look } = useFoundScanners()
  return (
    <>
      {draft.kind === 'serial' && <SerialFields draft={draft} change={change} found={found} />}
      {draft.kind === 'hid' && <HidField draft={draft} change={change} found={found} />}
      {draft.kind === 'simulated' ? (
        <p className={printer.advice}>
          Cada linha acrescentada ao arquivo codes.txt da pasta deste leitor é uma leitura.
        </p>
      ) : (
        <div className={styles.find}>
          <Button variant="default" aria-busy={found === null} onClick={look}>
            Procurar
          </Button>
          <p aria-live="polite">{foundWords(draft.kind, found)}</p>
        </div>
      )}
    </>
  )
}

function SerialFields({ draft, change, found }: FoundProps) {
  return (
    <>
      <TextInput
        label="Porta serial"
        placeholder="COM3 ou /dev/ttyACM0"
        list="found-scanners"
        value={draft.path}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change({ path: event.currentTarget.value })}
      />
      <datalist id="found-scanners">
        {found?.serial.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
      <div className={styles.triple}>
        <NativeSelect
          label="Velocidade"
          value={String(draft.baudRate)}
          data={baudRates.map(String)}
          onChange={({ currentTarget: { value } }) =>
            change({ baudRate: baudRates.find((rate) => rate === Number(value)) ?? draft.baudRate })
          }
        />
        <NativeSelect
          label="Formato"
          value={draft.frame}
          data={[...frames]}
          onChange={({ currentTarget: { value } }) =>
            change({ frame: frames.find((frame) => frame === value) ?? draft.frame })
          }
        />
        <NativeSelect
          label="Fim do código"
          value={draft.ending}
          data={[...endings]}
          onChange={({ currentTarget: { value } }) =>
            change({ ending: endings.find((ending) => ending.value === value)?.value ?? draft.ending })
          }
        />
      </div>
    </>
  )
}

/** The scanner that was chosen stays in the list while it is unplugged. */
function HidField({ draft, change, found }: FoundProps) {
  const plugged = found?.hid ?? []
  const isPlugged = plugged.some((one) => keyOf(one) === keyOf(draft.hid))
  const listed = draft.hid === null || isPlugged ? plugged : [draft.hid, ...plugged]
  return (
    <NativeSelect
      label="Leitor USB"
      value={keyOf(draft.hid)}
      data={[
        ...(draft.hid === null ? [{ value: '', label: 'Escolha o leitor' }] : []),
        ...listed.map((one) => ({ value: keyOf(one), label: hidName(one) })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        change({ hid: listed.find((one) => keyOf(one) === value) ?? draft.hid })
      }
    />
  )
}

function keyOf(hid: Hid | null): string {
  return hid === null ? '' : `${hid.vendorId} ${hid.productId} ${hid.serialNumber ?? ''}`
}

function foundWords(kind: 'serial' | 'hid', found: FoundScanners | null): string {
  if (found === null) return 'Procurando…'
  if (kind === 'hid' && found.hidFault !== null) {
    const { what, advice } = scannerFaultWords[found.hidFault]
    return `${what} ${advice}`
  }
  const count = found[kind].length
  if (kind === 'serial')
    return count === 0 ? 'Nenhuma porta encontrada: digite o nome.' : `Portas encontradas: ${count}.`
  return count === 0 ? 'Nenhum leitor HID POS ligado.' : `Leitores encontrados: ${count}.`
}
