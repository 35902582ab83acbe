import { Textarea } from '@mantine/core'
import type { BranchView } from '#shared/store/branch/branch'
import { BranchFields, type BranchDraftProps } from './branch-fields'
import { LogoField } from './logo-field'
import { TimeZoneField } from './time-zone-field'
import styles from './branch-editor.module.css'

const names = ['name', 'legalName', 'cnpj', 'phone', 'address', 'city', 'state', 'pixKey'] as const

/** What a branch says of itself on its papers and to its bank. */
export function BranchForm({ branch, ...form }: BranchDraftProps & { readonly branch: BranchView }) {
  const { draft, errors, onChange } = form
  return (
    <div className={styles.fields}>
      <BranchFields names={names} {...form} />
      <div className={styles.wide}>
        <TimeZoneField
          state={draft.state}
          value={draft.timeZone}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </div>
      <div className={styles.wide}>
        <LogoField logo={draft.logo} error={errors.logo} onChange={(logo) => onChange({ logo })} />
      </div>
      <Textarea
        className={styles.wide ?? ''}
        name="footer"
        label="Rodapé do cupom"
        description="Em branco, vale o da empresa (Parâmetros > Rodapé do cupom)."
        placeholder={branch.inheritedFooter}
        autosize
        minRows={3}
        maxRows={6}
        maxLength={500}
        value={draft.footer}
        onChange={(event) => onChange({ footer: event.currentTarget.value })}
      />
    </div>
  )
}
