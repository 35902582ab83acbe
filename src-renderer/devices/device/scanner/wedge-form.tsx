import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ScannersView } from '#shared/devices/device/scanner-operations'
import type { WedgeFormat } from '#shared/devices/device/scanner-settings'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { CodeFormatFields } from './code-format-fields'
import styles from '../printer/printer-section.module.css'

interface WedgeFormProps {
  readonly format: WedgeFormat
  readonly onSaved: (view: ScannersView) => void
}

/** Scanners that type: any number of them, told from a person by their speed. */
export function WedgeForm({ format, onSaved }: WedgeFormProps) {
  const [draft, setDraft] = useState(format)
  const { refusal, busy, run } = useCommand()
  return (
    <form
      className={styles.form}
      aria-label="Leitores de teclado"
      onSubmit={(event) => {
        event.preventDefault()
        if (busy) return
        void run(
          () => call('scanner.save-wedge', draft),
          (view) => {
            notice.success('Leitores de teclado salvos.')
            onSaved(view)
          },
        )
      }}
    >
      <p className={styles.advice}>
        Leitores USB comuns digitam o código e Enter (ou Tab). Funcionam ao ligar, quantos houver, em qualquer
        tela. Preencha abaixo só o que o leitor foi programado para enviar a mais.
      </p>
      <CodeFormatFields format={draft} change={(format) => setDraft({ ...draft, ...format })} />
      <NativeSelect
        label="Ritmo do leitor"
        value={draft.pace}
        data={paces}
        onChange={(event) =>
          setDraft({ ...draft, pace: event.currentTarget.value === 'slow' ? 'slow' : 'normal' })
        }
      />
      <NativeSelect
        label="Teclado do leitor"
        value={draft.layout}
        data={layouts}
        onChange={(event) =>
          setDraft({ ...draft, layout: event.currentTarget.value === 'us' ? 'us' : 'same' })
        }
      />
      <ErrorText>{refusal}</ErrorText>
      <div className={styles.buttons}>
        <Button type="submit" aria-busy={busy}>
          Salvar
        </Button>
      </div>
    </form>
  )
}

const paces = [
  { value: 'normal', label: 'Com cabo: até 35 ms por tecla' },
  { value: 'slow', label: 'Bluetooth ou lento: até 70 ms por tecla' },
] as const

const layouts = [
  { value: 'same', label: 'O mesmo do computador' },
  { value: 'us', label: 'Inglês (EUA), de fábrica em muitos leitores' },
] as const
