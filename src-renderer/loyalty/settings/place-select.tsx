import { NativeSelect } from '@mantine/core'
import type { BranchId } from '#shared/kernel/ids'
import type { ProgramSettings } from '#shared/loyalty/settings/program-settings'

interface PlaceSelectProps {
  readonly branches: ProgramSettings['branches']
  readonly branchId: BranchId | null
  /** While something is typed and not saved. */
  readonly disabled: boolean
  readonly onChoose: (branchId: BranchId | null) => void
}

/** For whom the page is filled in: the company, or one branch, whose values win. */
export function PlaceSelect({ branches, branchId, disabled, onChoose }: PlaceSelectProps) {
  return (
    <NativeSelect
      label="Configurar para"
      description={disabled ? 'Salve ou desfaça antes de trocar.' : ''}
      inputWrapperOrder={['label', 'input', 'description']}
      disabled={disabled}
      value={branchId === null ? '' : String(branchId)}
      data={[
        { value: '', label: 'Empresa, todas as filiais' },
        ...branches.map(({ id, name }) => ({ value: String(id), label: `Filial ${name}` })),
      ]}
      onChange={(event) => {
        const chosen = branches.find(({ id }) => String(id) === event.currentTarget.value)
        onChoose(chosen?.id ?? null)
      }}
    />
  )
}
