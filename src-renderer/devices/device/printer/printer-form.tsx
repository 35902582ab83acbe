import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PrinterView } from '#shared/devices/device/device-operations'
import {
  accentsName,
  accentWays,
  printerModelIds,
  printerModels,
} from '#shared/devices/device/printer-models'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { ConnectionFields } from './connection-fields'
import { draftOf, settingsOf, type PrinterDraft } from './printer-draft'
import styles from './printer-section.module.css'

interface PrinterFormProps {
  readonly settings: PrinterView['settings']
  readonly onSaved: (view: PrinterView) => void
}

/** Which printer, how it is reached, what hangs on it. */
export function PrinterForm({ settings, onSaved }: PrinterFormProps) {
  const [draft, setDraft] = useState(() => draftOf(settings))
  const { refusal, busy, refuse, run } = useCommand()
  const change = (part: Partial<PrinterDraft>) => {
    refuse(null)
    setDraft({ ...draft, ...part })
  }

  function save() {
    if (busy) return
    const wanted = settingsOf(draft)
    if (!wanted.ok) return refuse(wanted.error)
    void run(
      () => call('device.save-printer', wanted.value),
      (view) => {
        notice.success('Impressora salva.')
        onSaved(view)
      },
    )
  }

  return (
    <form
      className={styles.form}
      aria-label="Impressora"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.nameAccents}>
        <TextInput
          label="Nome"
          value={draft.name}
          maxLength={40}
          autoComplete="off"
          data-autofocus
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Acentos"
          value={draft.accents}
          data={accentWays.map((way) => ({
            value: way,
            label: way === 'model' ? 'Do modelo' : accentsName(printerModels[draft.model], way),
          }))}
          onChange={({ currentTarget: { value } }) =>
            change({ accents: accentWays.find((way) => way === value) ?? draft.accents })
          }
        />
      </div>
      <NativeSelect
        label="Modelo"
        value={draft.model}
        data={printerModelIds.map((id) => ({ value: id, label: printerModels[id].name }))}
        onChange={({ currentTarget: { value } }) =>
          change({ model: printerModelIds.find((id) => id === value) ?? draft.model })
        }
      />
      <ConnectionFields draft={draft} change={change} />
      <div className={styles.pair}>
        <NativeSelect
          label="Gaveta"
          value={draft.drawer}
          data={drawers}
          onChange={({ currentTarget: { value } }) =>
            change({ drawer: drawers.find((one) => one.value === value)?.value ?? draft.drawer })
          }
        />
        <NativeSelect
          label="Aviso de gaveta aberta"
          value={draft.drawerSwitch}
          data={switches}
          onChange={({ currentTarget: { value } }) =>
            change({ drawerSwitch: switches.find((one) => one.value === value)?.value ?? draft.drawerSwitch })
          }
        />
      </div>
      <ErrorText lines={2}>{refusal}</ErrorText>
      <Button type="submit" aria-busy={busy}>
        Salvar
      </Button>
    </form>
  )
}

const drawers: { value: PrinterDraft['drawer']; label: string }[] = [
  { value: 'pin-2', label: 'Pino 2' },
  { value: 'pin-5', label: 'Pino 5' },
  { value: 'none', label: 'Sem gaveta' },
]

const switches: { value: PrinterDraft['drawerSwitch']; label: string }[] = [
  { value: 'none', label: 'Não usa' },
  { value: 'open-low', label: 'Sinal baixo' },
  { value: 'open-high', label: 'Sinal alto' },
]
