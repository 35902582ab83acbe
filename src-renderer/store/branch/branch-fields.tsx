import { TextInput } from '@mantine/core'
import { ErrorText } from '../../ui/fields/error-text'
import type { BranchDraft, BranchErrors, BranchField } from './branch-draft'
import { PixKeyKind } from './pix-key-kind'
import { StateField } from './state-field'
import styles from './branch-editor.module.css'

/** The fields of one line. */
type LineField = Exclude<BranchField, 'footer' | 'state'>
/** In the order of the form; the state is chosen. */
type FormField = LineField | 'state'

interface Look {
  readonly label: string
  readonly maxLength: number
  readonly wide?: boolean
  readonly upper?: boolean
}

const looks: Readonly<Record<LineField, Look>> = {
  name: { label: 'Nome no cupom', maxLength: 40, wide: true },
  legalName: { label: 'Razão social', maxLength: 80, wide: true },
  cnpj: { label: 'CNPJ', maxLength: 18, upper: true },
  phone: { label: 'Telefone', maxLength: 20 },
  address: { label: 'Endereço', maxLength: 120, wide: true },
  city: { label: 'Cidade', maxLength: 40 },
  pixKey: { label: 'Chave Pix (em branco: não recebe Pix)', maxLength: 77, wide: true },
}

export interface BranchDraftProps {
  readonly draft: BranchDraft
  readonly errors: BranchErrors
  readonly onChange: (part: Partial<BranchDraft>) => void
}

/** Typed fields of a branch in the order given, each with what to correct; the first takes the focus. */
export function BranchFields({
  names,
  draft,
  errors,
  onChange,
}: BranchDraftProps & { readonly names: readonly FormField[] }) {
  return names.map((name, index) => {
    if (name === 'state')
      return (
        <div key={name}>
          <StateField
            name={name}
            value={draft.state}
            invalid={errors.state !== undefined}
            describedBy="branch-state-error"
            onChange={(state) => onChange({ state })}
          />
          <ErrorText id="branch-state-error">{errors.state}</ErrorText>
        </div>
      )
    const { label, maxLength, wide, upper } = looks[name]
    return (
      <div key={name} className={wide ? styles.wide : undefined}>
        <TextInput
          name={name}
          label={label}
          value={draft[name]}
          maxLength={maxLength}
          error={errors[name] !== undefined}
          aria-describedby={`branch-${name}-error`}
          autoComplete="off"
          spellCheck={false}
          data-autofocus={index === 0 || undefined}
          onChange={(event) => {
            const typed = event.currentTarget.value
            onChange({ [name]: upper ? typed.toUpperCase() : typed })
          }}
        />
        <ErrorText id={`branch-${name}-error`}>{errors[name]}</ErrorText>
        {name === 'pixKey' && (
          <PixKeyKind typed={draft.pixKey} onRewrite={(pixKey) => onChange({ pixKey })} />
        )}
      </div>
    )
  })
}
