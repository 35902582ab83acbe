import { NativeSelect, TextInput } from '@mantine/core'
import { useAnswer } from '../../ipc/use-answer'
import type { DisplayDraft } from './display-draft'
import type { FieldsProps } from './screen-fields'
import styles from './display-section.module.css'

const kinds: { value: DisplayDraft['pole']; label: string }[] = [
  { value: 'none', label: 'Não há' },
  { value: 'serial', label: 'Porta serial ou USB serial' },
  { value: 'simulated', label: 'Simulado (sem visor)' },
]
const baudRates = [2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200] as const
const commands: { value: DisplayDraft['poleCommands']; label: string }[] = [
  { value: 'epson', label: 'Epson' },
  { value: 'cd5220', label: 'CD5220' },
]
const letters: { value: DisplayDraft['poleLetters']; label: string }[] = [
  { value: 'ascii', label: 'Sem acentos' },
  { value: 'cp850', label: 'Página 850' },
  { value: 'cp860', label: 'Página 860' },
  { value: 'cp1252', label: 'Windows 1252' },
]

/** The pole display: whether there is one, its port, and how it is spoken to. */
export function PoleFields({ draft, change }: FieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Visor de coluna 2×20</legend>
      <NativeSelect
        label="Ligação"
        value={draft.pole}
        data={kinds}
        onChange={({ currentTarget: { value } }) =>
          change({ pole: kinds.find((one) => one.value === value)?.value ?? draft.pole })
        }
      />
      {draft.pole === 'serial' && <SerialFields draft={draft} change={change} />}
    </fieldset>
  )
}

function SerialFields({ draft, change }: FieldsProps) {
  const ports = useAnswer('device.ports', {}).reply
  const paths = ports?.ok === true ? ports.value.serial : []
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label="Porta serial"
          placeholder="COM2 ou /dev/ttyUSB0"
          list="found-poles"
          value={draft.polePath}
          autoComplete="off"
          onChange={(event) => change({ polePath: event.currentTarget.value })}
        />
        <datalist id="found-poles">
          {paths.map((path) => (
            <option key={path} value={path} />
          ))}
        </datalist>
        <NativeSelect
          label="Velocidade"
          value={String(draft.poleBaud)}
          data={baudRates.map((rate) => ({ value: String(rate), label: String(rate) }))}
          onChange={({ currentTarget: { value } }) =>
            change({ poleBaud: baudRates.find((rate) => rate === Number(value)) ?? draft.poleBaud })
          }
        />
      </div>
      <div className={styles.pair}>
        <NativeSelect
          label="Comandos"
          value={draft.poleCommands}
          data={commands}
          onChange={({ currentTarget: { value } }) =>
            change({ poleCommands: commands.find((one) => one.value === value)?.value ?? draft.poleCommands })
          }
        />
        <NativeSelect
          label="Letras"
          value={draft.poleLetters}
          data={letters}
          onChange={({ currentTarget: { value } }) =>
            change({ poleLetters: letters.find((one) => one.value === value)?.value ?? draft.poleLetters })
          }
        />
      </div>
    </>
  )
}
