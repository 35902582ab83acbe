import { NativeSelect, TextInput } from '@mantine/core'
import type { DisplayDevice } from '#shared/devices/display/display-operations'
import type { Screen } from '#shared/devices/display/display-settings'
import type { DisplayDraft } from './display-draft'
import styles from './display-section.module.css'

export interface FieldsProps {
  readonly draft: DisplayDraft
  readonly change: (part: Partial<DisplayDraft>) => void
}

/** The customer's window: on which screen, in which colours, with which greeting. */
export function ScreenFields({ draft, change, device }: FieldsProps & { readonly device: DisplayDevice }) {
  return (
    <fieldset className={styles.group}>
      <legend>Tela</legend>
      <NativeSelect
        label="Onde aparece"
        value={draft.screen}
        data={screenChoices(device)}
        onChange={(event) => change({ screen: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label="Saudação"
          value={draft.greeting}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => change({ greeting: event.currentTarget.value })}
        />
        <NativeSelect
          label="Cores"
          value={draft.theme}
          data={themes}
          onChange={(event) => change({ theme: event.currentTarget.value === 'dark' ? 'dark' : 'light' })}
        />
      </div>
    </fieldset>
  )
}

const themes = [
  { value: 'light', label: 'Claras' },
  { value: 'dark', label: 'Escuras' },
]

function screenChoices({ screens, settings: { screen } }: DisplayDevice) {
  const others = screens.filter(({ isOperators }) => !isOperators)
  const isThere = screen.kind !== 'chosen' || others.some(({ id }) => id === screen.id)
  return [
    { value: 'second', label: 'Segunda tela, quando houver' },
    ...others.map((one, index) => ({ value: String(one.id), label: nameOf(one, index) })),
    ...(isThere || screen.kind !== 'chosen'
      ? []
      : [{ value: String(screen.id), label: `${screen.label || 'Tela escolhida'} (não está ligada)` }]),
    { value: 'window', label: 'Janela nesta tela (simulado)' },
    { value: 'off', label: 'Em nenhuma' },
  ]
}

function nameOf({ label, bounds }: Screen, index: number): string {
  return `${label || `Tela ${index + 2}`} · ${bounds.width}×${bounds.height}`
}
