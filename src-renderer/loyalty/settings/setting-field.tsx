import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core'
import type { ProgramField } from '#shared/loyalty/port/program-field'
import type { ProgramSettings } from '#shared/loyalty/settings/program-settings'
import { fieldOrigin, shownValue, type FormDraft } from './settings-draft'

interface SettingFieldProps {
  readonly field: ProgramField
  readonly settings: ProgramSettings
  readonly draft: FormDraft
  readonly onType: (part: Partial<FormDraft>) => void
  /** Its text is as it should be for now. */
  readonly onSettled: (text: string) => void
}

const order = ['label', 'input', 'error', 'description'] as const

/** One value of a programme, and whose value holds. */
export function SettingField({ field, settings, draft, onType, onSettled }: SettingFieldProps) {
  const { key, label, control, hint } = field
  const inherited = settings.values[key]?.inherited ?? ''
  const value = shownValue(settings, draft, key)
  const common = {
    label,
    autoComplete: 'off',
    spellCheck: false,
    description: [originWords(field, settings, draft), hint].filter(Boolean).join(' '),
    inputWrapperOrder: [...order],
  }
  const type = (text: string): void => onType({ values: { [key]: text } })
  switch (control.kind) {
    case 'secret': {
      const isSet = settings.secrets[key]?.own === true
      const isLost = settings.lostSecrets.includes(key) && draft.secrets[key] === undefined
      return (
        <PasswordInput
          {...common}
          autoComplete="new-password"
          maxLength={500}
          placeholder={isSet && !isLost ? 'Guardada; digite para trocar' : ''}
          error={isLost && 'Foi guardada, mas não abre neste computador. Digite de novo.'}
          visibilityToggleButtonProps={{ 'aria-label': `Mostrar o que foi digitado em ${label}`, size: 44 }}
          value={draft.secrets[key] ?? ''}
          onChange={(event) => onType({ secrets: { [key]: event.currentTarget.value } })}
        />
      )
    }
    case 'choice':
      return (
        <NativeSelect
          {...common}
          value={value}
          data={[
            ...(settings.branchId === null
              ? []
              : [{ value: '', label: `Como na empresa (${choiceWords(control.options, inherited)})` }]),
            ...Object.entries(control.options).map(([option, words]) => ({ value: option, label: words })),
          ]}
          onChange={(event) => {
            type(event.currentTarget.value)
            onSettled(event.currentTarget.value)
          }}
        />
      )
    case 'paths':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          maxRows={6}
          maxLength={2000}
          value={value}
          placeholder={inherited}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )
    case 'text':
    case 'address':
      return (
        <TextInput
          {...common}
          maxLength={control.kind === 'text' ? control.maxLength : 300}
          value={value}
          placeholder={inherited}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={(event) => onSettled(event.currentTarget.value)}
        />
      )
  }
}

function choiceWords(options: Readonly<Record<string, string>>, chosen: string): string {
  return options[chosen] ?? Object.values(options)[0] ?? ''
}

/** Whose value wins; nothing for what may stay empty. */
function originWords(field: ProgramField, settings: ProgramSettings, draft: FormDraft): string {
  const isBranch = settings.branchId !== null
  switch (fieldOrigin(settings, draft, field)) {
    case 'own':
      return isBranch ? 'Vale o desta filial.' : ''
    case 'inherited':
      return field.control.kind === 'secret' ? 'Vale a da empresa, guardada.' : 'Vale o da empresa.'
    case 'missing':
      return field.isAdvanced || field.control.kind === 'choice' ? '' : 'Falta preencher.'
  }
}
