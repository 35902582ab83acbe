import { Textarea, TextInput } from '@mantine/core'
import type { BranchView } from '../../src-shared/branch/branch'
import { ErrorText } from '../ui/error-text'
import type { BranchDraft, BranchErrors, BranchField } from './branch-draft'
import styles from './branch-editor.module.css'
import { LogoField } from './logo-field'

interface BranchFormProps {
  readonly branch: BranchView
  readonly draft: BranchDraft
  readonly errors: BranchErrors
  readonly onChange: (part: Partial<BranchDraft>) => void
}

/** What a branch says of itself on its papers and to its bank. */
export function BranchForm({ branch, draft, errors, onChange }: BranchFormProps) {
  const field = (
    name: BranchField,
    label: string,
    maxLength: number,
    more: { readonly wide?: boolean; readonly upper?: boolean; readonly first?: boolean } = {},
  ) => (
    <div className={more.wide ? styles.wide : undefined}>
      <TextInput
        name={name}
        label={label}
        value={draft[name]}
        maxLength={maxLength}
        error={errors[name] !== undefined}
        aria-describedby={`branch-${name}-error`}
        autoComplete="off"
        spellCheck={false}
        data-autofocus={more.first}
        onChange={(event) => {
          const typed = event.currentTarget.value
          onChange({ [name]: more.upper ? typed.toUpperCase() : typed })
        }}
      />
      <ErrorText id={`branch-${name}-error`}>{errors[name]}</ErrorText>
    </div>
  )
  return (
    <div className={styles.fields}>
      {field('name', 'Nome no cupom', 40, { wide: true, first: true })}
      {field('legalName', 'Razão social', 80, { wide: true })}
      {field('cnpj', 'CNPJ', 18, { upper: true })}
      {field('phone', 'Telefone', 20)}
      {field('address', 'Endereço', 120, { wide: true })}
      {field('city', 'Cidade', 40)}
      {field('state', 'UF', 2, { upper: true })}
      {field('pixKey', 'Chave Pix (em branco: não recebe Pix)', 77, { wide: true })}
      <div className={styles.wide}>
        <LogoField logo={draft.logo} error={errors.logo} onChange={(logo) => onChange({ logo })} />
      </div>
      <Textarea
        className={styles.wide ?? ''}
        name="footer"
        label="Rodapé do cupom"
        description="Em branco, vale o da empresa (Parâmetros > Rodapé do cupom)."
        placeholder={branch.inheritedFooter}
        rows={3}
        maxLength={500}
        value={draft.footer}
        onChange={(event) => onChange({ footer: event.currentTarget.value })}
      />
    </div>
  )
}
